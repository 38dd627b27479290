// Extensions that stand for a field of a later version → the field. Which these are follows from
// the rows of Fields.h: a text or flag that the version of the document does not have yet.
#include "model/Fields.h"
#include "model/Raise.h"
#include "model/Walk.h"

namespace oapigen {

std::string extensionFor(std::string_view field) {
  return "x-" + std::string(field.substr(field.starts_with('$') ? 1 : 0));
}

namespace {

/// Nothing: it is of another type.
bool take(const Value &value, std::optional<std::string> &field) {
  if (const std::string *text = value.asString())
    field = *text;
  return value.asString();
}
bool take(const Value &value, std::optional<bool> &field) {
  if (const bool *flag = value.asBool())
    field = *flag;
  return value.asBool();
}
bool take(const Value &value, List<Value> &field) {
  if (const Array *values = value.asArray())
    field = List<Value>(*values);
  return value.asArray();
}

template <class Member>
void raise(Extensions &extensions, const std::string &extension, Member &field) {
  if (const Value *kept = extensions.find(extension); kept && take(*kept, field))
    extensions.erase(extension);
}

/// What other keywords of schemas mean is said in 3.0 by other keywords, not by extensions; an
/// `$id` would change where references begin. Bytes are stated with their exact type beside them.
void raiseSchema(Schema &schema) {
  if (!schema.comment)
    raise(schema.extensions, "x-comment", schema.comment);
  if (!schema.contentEncoding)
    raise(schema.extensions, "x-contentEncoding", schema.contentEncoding);
  if (!schema.contentMediaType || schema.contentMediaType == "application/octet-stream")
    raise(schema.extensions, "x-contentMediaType", schema.contentMediaType);
  if (!schema.examples.isPresent())
    raise(schema.extensions, "x-examples", schema.examples);
}

template <class T> void raiseFields(T &object, Version version) {
  forEachRow<T>([&]<class Row>(const Row &row) {
    if constexpr (requires {
                    take(Value(), object.*row.member);
                    row.version;
                  })
      if (row.version > version && !isPresent(object.*row.member))
        raise(object.extensions, extensionFor(row.name), object.*row.member);
  });
}

} // namespace

void raiseKept(OpenAPI &document) {
  const Version version = versionOf(document.openapi.value_or("")).value_or(kNewestVersion);
  if (version == kNewestVersion)
    return;
  walk(
      document, [&]<class T>(const LatePointer &, T &object) requires(!std::is_const_v<T>) {
        if constexpr (kExtensible<T>) {
          if (object.extensions.empty())
            return;
          if constexpr (std::is_same_v<T, Schema>) {
            if (version == Version::v3_0)
              raiseSchema(object);
          } else {
            raiseFields(object, version);
          }
          if constexpr (std::is_same_v<T, Tag>)
            if (!object.summary) // Several tools know that one.
              raise(object.extensions, "x-displayName", object.summary);
        }
      });
}

} // namespace oapigen
