// The few keywords that have another meaning, or none, in later versions.
#include "model/Raise.h"

namespace oapigen {
namespace {

bool isTrue(const Value *flag) {
  return flag && *flag == Value(true);
}

/// A flag beside a bound becomes a bound of its own.
void raiseBound(Object &schema, const char *bound, const char *flag) {
  const Value *exclusive = schema.find(flag);
  if (!exclusive || !exclusive->asBool())
    return;
  const bool isExclusive = *exclusive->asBool();
  schema.erase(flag);
  const Value *value = schema.find(bound);
  if (!isExclusive || !value)
    return;
  const Value number = *value;
  schema.erase(bound);
  schema.set(flag, number);
}

void raiseFormat(Object &schema, const char *format, const char *keyword, const char *value) {
  if (const Value *found = schema.find("format"); found && *found == Value(format)) {
    schema.erase("format");
    schema.set(keyword, value);
  }
}

} // namespace

Object raisedSchema(const Object &schema) {
  if (const Value *reference = schema.find("$ref"))
    return {{"$ref", *reference}}; // 3.0 ignores what stands beside it.
  Object raised = schema;
  Value *type = raised.find("type");
  if (isTrue(schema.find("nullable")) && type && type->asString())
    *type = Array{*type, "null"};
  raised.erase("nullable");
  raiseBound(raised, "minimum", "exclusiveMinimum");
  raiseBound(raised, "maximum", "exclusiveMaximum");
  raiseFormat(raised, "byte", "contentEncoding", "base64");
  raiseFormat(raised, "binary", "contentMediaType", "application/octet-stream");
  return raised;
}

} // namespace oapigen
