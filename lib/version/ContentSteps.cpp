// Media types, encodings, examples, and references to what may stand among the components.
#include "version/Edit.h"

#include "model/Pointer.h"

namespace oapigen::version {
namespace {

using enum Loss;
using enum Version;

/// OpenAPI 3.2, "Sequential Media Types": the whole content counts as an array of the items.
void schemaOfItems(Value &written, Lowering &at) {
  Object &content = members(written);
  if (content.find("schema"))
    return drop(written, at);
  Value items = content.take(at.field());
  insertAfter(content, "description", "schema",
              Object{{"type", "array"}, {"items", std::move(items)}});
}

/// "Migrating binary descriptions": what had no schema is a string of the format `binary`.
void schemaOfBytes(Value &written, Lowering &at) {
  Object &content = members(written);
  if (!content.find("schema") && !isTextMediaType(lastToken(at.pointer())))
    insertAfter(content, "", "schema", Object{{"type", "string"}, {"format", "binary"}});
}

void valueOfData(Value &written, Lowering &at) {
  Object &example = members(written);
  if (example.find("value") || example.find("externalValue"))
    return keep(written, at);
  rename(example, at.field(), "value");
}

void putMediaType(Value &written, Lowering &at) {
  const std::string &reference = *at.object<Reference>().ref;
  if (lastToken(parentPointer(at.pointer())) != "content")
    return;
  if (std::optional<Value> target = at.lowered<MediaType>(reference))
    written = std::move(*target);
  else
    at.refuse();
}

constexpr Step kSteps[] = {
    {"Reference", "$ref", v3_2, "references to media types",
     "what it refers to stands here; in another document it cannot be found", Refused,
     putMediaType},
    {"Media Type", "description", v3_2, "descriptions of media types", "`x-description` keeps it",
     Kept, keep},
    {"Media Type", "itemSchema", v3_2, "schemas of single items",
     "`schema` is an array of them; beside another schema it is left out", Partly, schemaOfItems},
    {"Media Type", "prefixEncoding", v3_2, "encodings by position", "they are left out", Partly,
     drop},
    {"Media Type", "itemEncoding", v3_2, "encodings by position", "they are left out", Partly,
     drop},
    {"Encoding", "encoding", v3_2, "encodings inside of encodings", "they are left out", Partly,
     drop},
    {"Encoding", "prefixEncoding", v3_2, "encodings inside of encodings", "they are left out",
     Partly, drop},
    {"Encoding", "itemEncoding", v3_2, "encodings inside of encodings", "they are left out", Partly,
     drop},
    {"Example", "dataValue", v3_2, "examples of data apart from what is sent",
     "it is the `value`; beside an external one, `x-dataValue` keeps it", Kept, valueOfData},
    {"Example", "serializedValue", v3_2, "examples of what is sent apart from the data",
     "it is the `value`; beside the data, `x-serializedValue` keeps it", Kept, valueOfData},

    {"Media Type", "", v3_1, "bytes without a schema", "they are strings of the format `binary`",
     None, schemaOfBytes},
    {"Reference", "$ref", v3_1, "references into what has moved", "they lead to the new place",
     None, moveReference},
    {"Link", "operationRef", v3_1, "references into what has moved", "they lead to the new place",
     None, moveReference},
    {"Reference", "summary", v3_1, "texts beside a reference", "it is left out", Partly, drop},
    {"Reference", "description", v3_1, "texts beside a reference", "it is left out", Partly, drop},
};

} // namespace

std::span<const Step> contentSteps() {
  return kSteps;
}

} // namespace oapigen::version
