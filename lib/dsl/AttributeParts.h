// The parts of the attribute table, one file each, and what their rows share.
#pragma once

#include "dsl/Given.h"

namespace oapigen::dsl {

std::vector<Attribute> operationAttributes();
std::vector<Attribute> parameterAttributes();
std::vector<Attribute> documentAttributes();
std::vector<Attribute> schemaAttributes();
std::vector<Attribute> constraintAttributes();

std::vector<Attribute> securityAttributes();
std::vector<Attribute> componentAttributes();
std::vector<Attribute> exampleAttributes();

/// Everything that has a schema of its own or a place in one.
inline constexpr On kSchemaPlaces = On::Class | On::Enum | On::Alias | On::Member | On::Parameter;
/// What holds other declarations.
inline constexpr On kScopes = On::Class | On::Namespace;

inline ArgumentSpec text(std::string_view name) {
  return {name, ArgumentKind::String};
}
inline ArgumentSpec number(std::string_view name) {
  return {name, ArgumentKind::Number};
}
inline ArgumentSpec count(std::string_view name) {
  return {name, ArgumentKind::Count};
}
inline ArgumentSpec type(std::string_view name) {
  return {name, ArgumentKind::Type};
}
inline ArgumentSpec constant(std::string_view name) {
  return {name, ArgumentKind::Constant};
}
inline ArgumentSpec json(std::string_view name) {
  return {name, ArgumentKind::Json};
}
inline ArgumentSpec status(std::string_view name) {
  return {name, ArgumentKind::Status};
}
inline ArgumentSpec mediaType(std::string_view name) {
  return {name, ArgumentKind::MediaType};
}
inline ArgumentSpec options(std::string_view name, std::string_view structure) {
  return {name, ArgumentKind::Options, true, false, structure};
}
/// `oapi::component("…")`: an object that a define_… attribute puts among the components.
inline ArgumentSpec component() {
  return {"component", ArgumentKind::Options, false, false, "Component"};
}
/// `true` unless it says otherwise: `deprecated`, `deprecated(false)`.
inline ArgumentSpec flag() {
  return {"flag", ArgumentKind::Boolean, true};
}
inline ArgumentSpec optional(ArgumentSpec spec) {
  spec.optional = true;
  return spec;
}
inline ArgumentSpec repeated(ArgumentSpec spec) {
  spec.repeated = true;
  return spec;
}

/// For `problem`: a text argument that holds JSON must parse.
Complaint jsonProblem(const source::Annotation &annotation);
/// For `problem`: the JSON text is a Schema Object.
Complaint schemaProblem(const source::Annotation &annotation);
/// For `problem`: the name of an extension begins with "x-", and its value is JSON.
Complaint extensionProblem(const source::Annotation &annotation);

/// For `effects`: `extension(name, json)` and `external_docs(url, description?)` on any object.
template <class Object> void addExtension(Object &object, const Given &given) {
  object.extensions.set(given.text("name"), given.json("json"));
}
template <class Object> void setExternalDocs(Object &object, const Given &given) {
  ExternalDocumentation docs;
  docs.url = given.text("url");
  if (given.has("description"))
    docs.description = given.text("description");
  object.externalDocs = docs;
}

} // namespace oapigen::dsl
