// A document by chance: types that refer to each other, operations of paths, webhooks and callbacks
// that use them. Small numbers of each, so that two documents have much in common.
#include "Documents.h"

namespace oapigen::diff {
namespace {

class Maker {
public:
  explicit Maker(unsigned seed) : random_(seed) {}

  Value document() {
    Object paths, webhooks, types;
    for (const char *path : {"/a", "/a/{id}", "/b"})
      if (chance(70))
        paths.set(path, item(std::string(path).ends_with('}')));
    for (const char *name : {"created", "gone"})
      if (chance(50))
        webhooks.set(name, item(false));
    for (const char *name : {"A", "B", "C"})
      types.set(name, schema(3));
    return Object{
        {"openapi", "3.1.2"},
        {"info", Object{{"title", "T"}, {"version", "1." + std::to_string(below(3))}}},
        {"paths", std::move(paths)},
        {"webhooks", std::move(webhooks)},
        {"components", Object{{"schemas", std::move(types)},
                              {"securitySchemes",
                               Object{{"key", Object{{"type", "http"}, {"scheme", "basic"}}}}}}}};
  }

private:
  std::size_t below(std::size_t end) { return random_() % end; }
  bool chance(unsigned percent) { return below(100) < percent; }
  const char *oneOf(std::initializer_list<const char *> texts) {
    return *(texts.begin() + below(texts.size()));
  }

  Value item(bool hasVariable) {
    Object result;
    for (const char *method : {"get", "post"})
      if (chance(70))
        result.set(method, operation(hasVariable, 1));
    return result;
  }

  Value operation(bool hasVariable, int callbacks) {
    Object result{{"responses", answers()}};
    if (chance(50))
      result.set("requestBody", Object{{"required", chance(50)}, {"content", content()}});
    if (chance(30))
      result.set("deprecated", true);
    if (chance(30))
      result.set("security", chance(50) ? Array{Object{{"key", Array()}}} : Array());
    Array parameters;
    if (hasVariable)
      parameters.push_back(
          Object{{"name", "id"}, {"in", "path"}, {"required", true}, {"schema", schema(0)}});
    for (const char *name : {"limit", "sort"})
      if (chance(40))
        parameters.push_back(Object{{"name", name},
                                    {"in", oneOf({"query", "header"})},
                                    {"required", chance(30)},
                                    {"schema", schema(1)}});
    result.set("parameters", std::move(parameters));
    if (callbacks > 0 && chance(20))
      result.set("callbacks",
                 Object{{"done", Object{{"{$request.body#/url}",
                                         Object{{"post", operation(false, callbacks - 1)}}}}}});
    return result;
  }

  Value answers() {
    Object result;
    for (const char *status : {"200", "404", "4XX", "default"})
      if (chance(50))
        result.set(status, Object{{"description", oneOf({"A", "B"})},
                                  {"headers", Object{{"X-A", Object{{"required", chance(50)},
                                                                    {"schema", schema(0)}}}}},
                                  {"content", content()}});
    return result;
  }

  Value content() {
    Object result;
    for (const char *type : {"application/json", "text/plain", "text/*"})
      if (chance(50))
        result.set(type, Object{{"schema", schema(2)}});
    return result;
  }

  Value schema(int depth) {
    if (chance(25))
      return Object{{"$ref", std::string("#/components/schemas/") + oneOf({"A", "B", "C"})}};
    if (chance(4))
      return chance(50);
    Object result;
    if (chance(80))
      result.set("type",
                 chance(20)
                     ? Value(Array{oneOf({"string", "integer"}), "null"})
                     : Value(oneOf({"string", "integer", "number", "object", "array", "null"})));
    limits(result);
    if (depth > 0)
      contents(result, depth - 1);
    return result;
  }

  void limits(Object &result) {
    for (const char *name : {"minimum", "exclusiveMinimum", "maximum", "minLength", "maxLength",
                             "minItems", "minContains", "multipleOf", "maxProperties"})
      if (chance(10))
        result.set(name, 1 + below(4));
    for (const char *name : {"readOnly", "writeOnly", "uniqueItems", "deprecated"})
      if (chance(8))
        result.set(name, true);
    if (chance(10))
      result.set("enum", chance(50) ? Array{"a", "b"} : Array{"b", nullptr, 1});
    if (chance(5))
      result.set("const", oneOf({"a", "b"}));
    if (chance(10))
      result.set("format", oneOf({"int32", "int64", "date"}));
    if (chance(10))
      result.set("pattern", oneOf({".*", "^a", "^b"}));
    if (chance(8))
      result.set("default", oneOf({"a", "b"}));
    if (chance(10))
      result.set("description", oneOf({"A", "B"}));
  }

  void contents(Object &result, int depth) {
    if (chance(40)) {
      result.set("properties", Object{{"a", schema(depth)}, {oneOf({"b", "c"}), schema(depth)}});
      result.set("required", Array{oneOf({"a", "b", "c"})});
    }
    for (const char *name : {"items", "additionalProperties", "propertyNames", "contains", "not",
                             "unevaluatedProperties", "if", "then", "else"})
      if (chance(8))
        result.set(name, schema(depth));
    for (const char *name : {"oneOf", "anyOf", "allOf", "prefixItems"})
      if (chance(12))
        result.set(name, Array{schema(depth), schema(depth)});
    if (chance(5))
      result.set("dependentRequired", Object{{"a", Array{oneOf({"b", "c"})}}});
  }

  std::mt19937 random_;
};

} // namespace

Value randomDocument(unsigned seed) {
  return Maker(seed).document();
}

} // namespace oapigen::diff
