// An OpenAPI 3.2 document as plain values: each object of the specification is a structure here.
// A document of an older version has less in it; Fields.h says since when there is what.
//
// Members have the specification's names; one that C++ reserves gets an underscore behind it
// (`default_`), a `$` goes (`$ref` is `ref`). Nothing is required: any part of a document can be
// expressed. A scalar or an object that may be absent is a std::optional (a Box where it contains
// itself), lists and maps know themselves whether they are present. Fields.h lists the fields.
#pragma once

#include "model/Operation.h"

namespace oapigen {

struct Components {
  NamedMap<Schema> schemas = {};
  NamedMap<OrRef<Response>> responses = {};
  NamedMap<OrRef<Parameter>> parameters = {};
  NamedMap<OrRef<Example>> examples = {};
  NamedMap<OrRef<RequestBody>> requestBodies = {};
  NamedMap<OrRef<Header>> headers = {};
  NamedMap<OrRef<SecurityScheme>> securitySchemes = {};
  NamedMap<OrRef<Link>> links = {};
  NamedMap<OrRef<Callback>> callbacks = {};
  NamedMap<PathItem> pathItems = {};
  NamedMap<OrRef<MediaType>> mediaTypes = {};
  Extensions extensions = {};
  bool operator==(const Components &) const = default;
};

struct Paths {
  NamedMap<PathItem> items = {}; ///< By path: "/users/{id}".
  Extensions extensions = {};
  bool operator==(const Paths &) const = default;
};

struct OpenAPI {
  std::optional<std::string> openapi = {}; ///< The version of the specification: "3.1.2".
  std::optional<std::string> self = {};    ///< `$self`: the document's own URI.
  std::optional<Info> info = {};
  std::optional<std::string> jsonSchemaDialect = {};
  List<Server> servers = {};
  std::optional<Paths> paths = {};
  NamedMap<PathItem> webhooks = {};
  std::optional<Components> components = {};
  List<SecurityRequirement> security = {};
  List<Tag> tags = {};
  std::optional<ExternalDocumentation> externalDocs = {};
  Extensions extensions = {};
  bool operator==(const OpenAPI &) const = default;
};

#define CONTAINER(...) extern template class __VA_ARGS__;
#include "model/Instances.def"

} // namespace oapigen
