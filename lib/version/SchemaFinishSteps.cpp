// The form of a schema in OpenAPI 3.0, whatever it says: runs behind all that rewrites keywords.
#include "model/Raise.h"
#include "version/Edit.h"

namespace oapigen::version {
namespace {

using enum Loss;
using enum Version;

void addItems(Value &written, Lowering &) {
  if (!written.asObject())
    return;
  Object &schema = members(written);
  const Value *type = schema.find("type");
  if (type && *type == Value("array") && !schema.find("items"))
    schema.append("items", Object());
}

/// Nowhere else may a boolean stand for a schema. It was said of the members that nothing else
/// speaks of, perhaps.
void restoreBoolean(Value &written, Lowering &at) {
  const Schema &schema = at.object<Schema>();
  const Box<Schema> &before =
      schema.additionalProperties ? schema.additionalProperties : schema.unevaluatedProperties;
  Value &now = *members(written).find(at.field());
  const bool isChanged = now != Value(Object()) && now != Value(Object{{"not", Object()}});
  if (before && before->boolean && !isChanged)
    now = *before->boolean;
}

void leaveOutEmpty(Value &written, Lowering &at) {
  if (members(written).find(at.field())->asArray()->empty())
    members(written).take(at.field());
}

void prefixUnknown(Value &written, Lowering &at) {
  if (!written.asObject())
    return;
  for (const auto &[name, value] : at.object<Schema>().extensions)
    if (!name.starts_with("x-"))
      keepAs(extensionFor(name), name, written, at);
}

/// References lead there as well.
void putAmongComponents(Value &written, Lowering &at) {
  Value schemas = members(written).take(at.field());
  for (auto &[name, schema] : members(schemas))
    at.addComponent(childPointer(at.pointer() + "/$defs", name), std::move(schema));
}

/// What stands beside a `$ref` is ignored in 3.0, so the reference goes among what is demanded.
void wrapReference(Value &written, Lowering &at) {
  Object &schema = members(written);
  if (schema.size() == 1)
    return;
  Array all = {Object{{"$ref", schema.take(at.field())}}};
  Value others = schema.take("allOf");
  if (Array *more = others.asArray())
    all.insert(all.end(), more->begin(), more->end());
  insertAfter(schema, "", "allOf", std::move(all));
}

constexpr Step kSteps[] = {
    {"Schema", "", v3_1, "arrays without `items`", "`items` is there and empty", None, addItems},
    {"Schema", "additionalProperties", v3_1, "schemas `true` and `false`",
     "here 3.0 allows them as well", None, restoreBoolean},
    {"Schema", "required", v3_1, "empty list of required members", "it is left out", None,
     leaveOutEmpty},
    {"Schema", "$defs", v3_1, "schemas inside of schemas to refer to",
     "they stand among the components", None, putAmongComponents},
    {"Schema", "", v3_1, "further keywords", "an extension keeps each of them: `x-`", Kept,
     prefixUnknown},
    {"Schema", "$ref", v3_1, "keywords beside a reference",
     "the reference stands in an `allOf` beside them", None, wrapReference},
};

} // namespace

std::span<const Step> schemaFinishSteps() {
  return kSteps;
}

} // namespace oapigen::version
