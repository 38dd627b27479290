// Keywords of JSON Schema 2020-12 about a single value → the dialect of OpenAPI 3.0.
//
// In 3.0 `nullable` only says something beside a `type` (3.0.4, "nullable"), so that null on its
// own is an enum with this one value.
#include "version/Edit.h"

#include "model/Pointer.h"

#include <algorithm>

namespace oapigen::version {
namespace {

using enum Loss;
using enum Version;

void sayBoolean(Value &written, Lowering &) {
  if (const bool *truth = written.asBool())
    written = *truth ? Value(Object()) : Value(Object{{"not", Object()}});
}

void leaveOutDialect(Value &written, Lowering &at) {
  members(written).take(at.field());
  const std::string &dialect = *at.object<Schema>().schema;
  if (!isOfOpenAPI(dialect) && !dialect.starts_with("https://json-schema.org/draft/2020-12/"))
    at.lose();
}

/// Without overriding anchors, a dynamic reference leads where a plain one would.
void referStatically(Value &written, Lowering &at) {
  Object &schema = members(written);
  const std::string target = at.moved(*at.object<Schema>().dynamicRef);
  if (schema.find("$ref"))
    conjoin(schema, Object{{"$ref", target}});
  else
    insertAfter(schema, "", "$ref", target);
  drop(written, at);
}

void sayConst(Value &written, Lowering &at) {
  members(written).erase("enum");
  rename(members(written), at.field(), "enum");
  members(written).set("enum", Array{*at.object<Schema>().const_});
}

void sayExample(Value &written, Lowering &at) {
  Object &schema = members(written);
  const Array examples = *schema.find(at.field())->asArray();
  if (schema.find("example"))
    return keep(written, at);
  rename(schema, at.field(), "example");
  if (examples.empty())
    schema.take("example");
  else
    schema.set("example", examples.front());
  if (examples.size() < 2)
    return;
  if (schema.find("x-examples"))
    at.loseAt(childPointer("", at.field()), kTaken);
  else
    insertAfter(schema, "example", "x-examples", examples);
}

/// The bound and the flag that it is not itself allowed; the stronger one of two bounds.
template <bool IsLow>
void sayExclusive(Value &written, const std::optional<Value> &plain, const Value &exclusive,
                  Lowering &at) {
  Object &schema = members(written);
  const std::string bound = IsLow ? "minimum" : "maximum";
  const double given = plain ? plain->toDouble() : 0, strict = exclusive.toDouble();
  if (plain && (IsLow ? given > strict : given < strict)) {
    schema.take(at.field());
    return;
  }
  rename(schema, at.field(), bound);
  insertAfter(schema, bound, at.field(), true);
}
void sayExclusiveMinimum(Value &written, Lowering &at) {
  const Schema &schema = at.object<Schema>();
  sayExclusive<true>(written, schema.minimum, *schema.exclusiveMinimum, at);
}
void sayExclusiveMaximum(Value &written, Lowering &at) {
  const Schema &schema = at.object<Schema>();
  sayExclusive<false>(written, schema.maximum, *schema.exclusiveMaximum, at);
}

void sayFormat(Object &schema, const std::string &format) {
  if (!schema.find("type"))
    insertAfter(schema, "", "type", "string");
  insertAfter(schema, "type", "format", format);
}

void sayEncoding(Value &written, Lowering &at) {
  const Schema &schema = at.object<Schema>();
  if (schema.contentEncoding != "base64" || schema.format)
    return keep(written, at);
  members(written).take(at.field());
  sayFormat(members(written), "byte");
}

void sayMediaType(Value &written, Lowering &at) {
  const Schema &schema = at.object<Schema>();
  const std::string &name = *schema.contentMediaType;
  if (!isTextMediaType(name) && !schema.contentEncoding && !schema.format)
    sayFormat(members(written), "binary");
  if (name == "application/octet-stream")
    members(written).take(at.field());
  else
    keep(written, at);
}

/// null alone: what is in an enum already is narrowed to it.
void sayNull(Object &schema) {
  schema.take("type");
  insertAfter(schema, schema.find("format") ? "format" : "", "enum", Array{nullptr});
}

/// One alternative for each type; what stands beside holds for the types that it is about.
void sayTypes(Object &schema, const std::vector<std::string> &types) {
  Array either;
  for (const std::string &type : types) {
    Object alternative = type == "null" ? Object{{"enum", Array{nullptr}}} : Object{{"type", type}};
    if (type == "array")
      alternative.set("items", schema.find("items") ? schema.take("items") : Value(Object()));
    either.push_back(std::move(alternative));
  }
  if (schema.find("anyOf")) {
    schema.take("type");
    conjoin(schema, Object{{"anyOf", std::move(either)}});
    return;
  }
  rename(schema, "type", "anyOf");
  schema.set("anyOf", std::move(either));
}

void sayType(Value &written, Lowering &at) {
  Object &schema = members(written);
  std::vector<std::string> types = at.object<Schema>().type.names();
  if (types.empty())
    return;
  const auto null = std::find(types.begin(), types.end(), "null");
  const bool hasNull = null != types.end();
  if (hasNull && types.size() == 1)
    return sayNull(schema);
  if (types.size() - hasNull > 1)
    return sayTypes(schema, types);
  if (hasNull)
    types.erase(null);
  schema.set(at.field(), types.front());
  if (hasNull)
    insertAfter(schema, at.field(), "nullable", true);
}

/// 3.2, "XML Node Types": lists have no element of their own unless they say so.
void sayNode(Value &written, Lowering &at) {
  Object &xml = members(written);
  const std::string node = *at.object<XML>().nodeType;
  const Schema *schema = at.parent<Schema>();
  const bool isList = schema && (schema->type.contains("array") || schema->ref);
  xml.take(at.field());
  if (node == "attribute")
    xml.set("attribute", true);
  else if (node == "element" && isList)
    xml.set("wrapped", true);
  else if (node != (isList ? "none" : "element"))
    at.lose();
}

void moveMapping(Value &written, Lowering &at) {
  for (auto &[value, target] : members(*members(written).find(at.field())))
    target = at.moved(*target.asString());
}

constexpr Step kSteps[] = {
    {"Discriminator", "defaultMapping", v3_2, "default of a discriminator", "it is left out",
     Partly, drop},
    {"XML", "nodeType", v3_2, "text, CDATA and other nodes than elements and attributes",
     "the default holds; `attribute` and `wrapped` say the others", Partly, sayNode},

    {"Discriminator", "mapping", v3_1, "references into what has moved",
     "they lead to the new place", None, moveMapping},
    {"Schema", "", v3_1, "schemas `true` and `false`", "they are `{}` and `not: {}`", None,
     sayBoolean},
    {"Schema", "$schema", v3_1, "dialects of JSON Schema", "it is read as OpenAPI's own", Partly,
     leaveOutDialect},
    {"Schema", "$vocabulary", v3_1, "vocabularies of JSON Schema", "they are left out", Partly,
     drop},
    {"Schema", "$id", v3_1, "identifiers of schemas",
     "`x-id` keeps it; references to it lead to the place", Kept, keep},
    {"Schema", "$anchor", v3_1, "anchors", "references to it lead to the place", None, leaveOut},
    {"Schema", "$dynamicAnchor", v3_1, "dynamic anchors", "references to it lead to the place",
     None, leaveOut},
    {"Schema", "$ref", v3_1, "references into what has moved", "they lead to the new place", None,
     moveReference},
    {"Schema", "$dynamicRef", v3_1, "dynamic references", "it always leads to the same schema",
     Partly, referStatically},
    {"Schema", "$comment", v3_1, "comments", "`x-comment` keeps it", Kept, keep},
    {"Schema", "const", v3_1, "constants", "an `enum` of one value", None, sayConst},
    {"Schema", "examples", v3_1, "several examples",
     "the first is the `example`, `x-examples` keeps all", Kept, sayExample},
    {"Schema", "exclusiveMinimum", v3_1, "exclusive bounds that are numbers",
     "the bound is the `minimum`, and `exclusiveMinimum` is true", None, sayExclusiveMinimum},
    {"Schema", "exclusiveMaximum", v3_1, "exclusive bounds that are numbers",
     "the bound is the `maximum`, and `exclusiveMaximum` is true", None, sayExclusiveMaximum},
    {"Schema", "contentEncoding", v3_1, "encodings of strings",
     "base64 is the format `byte`; `x-contentEncoding` keeps others", Kept, sayEncoding},
    {"Schema", "contentMediaType", v3_1, "media types of strings",
     "bytes are the format `binary`; `x-contentMediaType` keeps others than octet-stream", Kept,
     sayMediaType},
    {"Schema", "contentSchema", v3_1, "schemas of what a string holds", "it is left out", Partly,
     drop},
    {"Schema", "type", v3_1, "type null, and lists of types",
     "`nullable` is true; null alone is an `enum`; several types are an `anyOf`", None, sayType},
};

} // namespace

std::span<const Step> schemaSteps() {
  return kSteps;
}

} // namespace oapigen::version
