// Lists become maps by the names of their elements; what has no name was refused before.
#include "dsl/Structures.h"

#include "model/Pointer.h"

namespace oapigen::dsl {
namespace {

/// Braces of a path's variables can't stand in a URI (RFC 3986).
std::string asUri(const std::string &text) {
  std::string uri;
  for (char c : text)
    uri += c == '{' ? "%7B" : c == '}' ? "%7D" : std::string(1, c);
  return uri;
}

} // namespace

void listToMap(Object &object, std::string_view member, std::string_view content) {
  Value *list = object.find(member);
  if (!list)
    return;
  Object map;
  for (Value &element : *list->asArray()) {
    Object &one = *element.asObject();
    const Value *name = one.find("name");
    const std::string key = name ? *name->asString() : std::string();
    one.erase("name");
    const Value *value = one.find(content);
    map.set(key, content.empty() ? element : value ? *value : Value(""));
  }
  *list = Value(std::move(map));
}

Server serverOf(const Given &given) {
  Server server = given.as<Server>("options");
  server.url = given.text("url");
  if (given.has("description"))
    server.description = given.text("description");
  Array variables;
  for (const source::Argument *one : given.all("variables"))
    variables.push_back(withExtensions(one->value).value_or(Object()));
  Object object;
  object.append("variables", std::move(variables));
  listToMap(object, "variables");
  server.variables = objectOf<Server>(Value(std::move(object))).variables;
  if (server.variables.empty())
    server.variables.reset();
  return server;
}

Link linkOf(const Given &given) {
  Value value = given.structure("options");
  Object &object = *value.asObject();
  listToMap(object, "parameters", "value");
  if (Value *url = object.find("server")) {
    Object server;
    server.append("url", *url);
    *url = Value(std::move(server));
  }
  Link link = objectOf<Link>(value);
  if (link.operationRef)
    link.operationRef = asUri(*link.operationRef);
  if (!given.text("operation").empty())
    link.operationId = given.text("operation");
  return link;
}

Reference referenceTo(const std::string &section, std::string_view name) {
  Reference reference;
  reference.ref = "#" + childPointer("/components/" + section, name);
  return reference;
}

Reference refer(std::string_view section, const Given &given) {
  Value component = given.structure("component");
  const Value *found = component.asObject()->find("name");
  const std::string name = found ? *found->asString() : "";
  component.asObject()->erase("name");
  Reference reference = objectOf<Reference>(component);
  reference.ref = referenceTo(std::string(section), name).ref;
  return reference;
}

Example exampleOf(const Given &given) {
  Example example = given.as<Example>("options");
  if (given.has("value"))
    example.value = given.constant("value");
  return example;
}

} // namespace oapigen::dsl
