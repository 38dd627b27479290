// One function for each kind of component that is made of a C++ type.
#include "mapping/Components.h"

#include "dsl/Structures.h"
#include "mapping/Constants.h"
#include "mapping/Declared.h"

namespace oapigen::mapping {
namespace {

/// What one definition is made from.
struct Definition {
  const Context &context;
  SchemaMapper &schemas;
  const dsl::Given &given;
  Where where; ///< Of the type.

  NamedMap<OrRef<MediaType>> content() const {
    const source::Type *type = given.type("type");
    if (!type)
      return {};
    std::vector<std::string> stated;
    if (given.has("mediaType"))
      stated.push_back(given.text("mediaType"));
    return contentOf(
        context, schemas, [&] { return schemas.schemaOf(sent(*type), where); }, *type, stated,
        where);
  }
};

/// What `oapi::Response{…}` and the like add.
template <class Object> void extend(Object &object, Value options) {
  const Value ofContent = options.asObject()->take("content");
  object.extensions = dsl::objectOf<Object>(options).extensions;
  if (ofContent.asObject())
    for (auto &[name, content] : object.content)
      content.value()->extensions = dsl::objectOf<MediaType>(ofContent).extensions;
}

/// `.headers` or `.links`, which name shared ones.
template <class T>
void takeParts(Value &options, const std::string &field, NamedMap<OrRef<T>> &parts) {
  dsl::listToMap(*options.asObject(), field, "component");
  const Value stated = options.asObject()->take(field);
  if (!stated.asObject())
    return;
  for (const auto &[name, component] : *stated.asObject())
    parts.set(name, dsl::referenceTo(field, *component.asString()));
}

void defineParameter(const Definition &from, const std::string &name, Components &components) {
  components.parameters[name] =
      declaredParameter(from.context, from.schemas, from.given, from.given.text("in"), from.where);
}

void defineHeader(const Definition &from, const std::string &name, Components &components) {
  components.headers[name] = declaredHeader(from.context, from.schemas, from.given, from.where);
}

void defineResponse(const Definition &from, const std::string &name, Components &components) {
  Response response;
  response.description = from.given.text("description");
  response.content = from.content();
  Value options = from.given.structure("options");
  takeParts(options, "headers", response.headers);
  takeParts(options, "links", response.links);
  extend(response, std::move(options));
  components.responses[name] = std::move(response);
}

void defineRequestBody(const Definition &from, const std::string &name, Components &components) {
  RequestBody body;
  if (from.given.has("description"))
    body.description = from.given.text("description");
  body.content = from.content();
  extend(body, from.given.structure("options"));
  if (!canBeMissing(from.context.unit, *from.given.type("type")))
    body.required = true;
  components.requestBodies[name] = std::move(body);
}

constexpr std::pair<std::string_view,
                    void (*)(const Definition &, const std::string &, Components &)>
    kKinds[] = {
        {"define_parameter", defineParameter},
        {"define_header", defineHeader},
        {"define_response", defineResponse},
        {"define_request_body", defineRequestBody},
};

} // namespace

void defineComponent(const Context &context, SchemaMapper &schemas,
                     const source::Annotation &annotation, const dsl::Given &given, OpenAPI &part) {
  for (const auto &[attribute, define] : kKinds)
    if (attribute == annotation.name)
      define({context, schemas, given, given.whereOf("type")}, given.text("component"),
             ensure(part.components));
}

} // namespace oapigen::mapping
