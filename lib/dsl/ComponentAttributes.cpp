// Rows of the attributes that describe an object once, for all places that use it.
//
// `define_x` puts an object among the components; where an attribute takes `oapi::component("…")`,
// it stands for that object. What is made of a C++ type is built in lib/mapping/Components.cpp.
#include "dsl/AttributeParts.h"
#include "dsl/Structures.h"

#include <algorithm>

namespace oapigen::dsl {
namespace {

PathItem &itemAt(OpenAPI &document, const Given &given) {
  return ensure(document.paths).items[given.text("path")];
}

/// A path item has its reference among its own fields.
PathItem referTo(const Reference &reference) {
  PathItem item;
  item.ref = reference.ref;
  item.summary = reference.summary;
  item.description = reference.description;
  return item;
}

/// What `oapi::PathItem{…}` says, or where it is said.
void describe(PathItem &item, const Given &given) {
  if (given.has("component"))
    item = referTo(refer("pathItems", given));
  else
    item = given.as<PathItem>("options");
}

/// The schema that is made of the type, there or in the content.
void locateType(const Given &given, const std::string &pointer, Origins &origins) {
  for (const char *field : {"/schema", "/content"})
    origins[pointer + field] = given.whereOf("type");
}

Complaint pathProblemOf(const source::Annotation &annotation) {
  const std::string &path = *annotation.arguments[0].value.asString();
  return {path.starts_with('/') ? "" : "a path begins with '/', \"" + path + "\" does not"};
}

/// Without a type there is no content.
Complaint contentProblem(const source::Annotation &annotation) {
  const source::Argument &last = annotation.arguments.back();
  const bool hasType =
      std::any_of(annotation.arguments.begin(), annotation.arguments.end(),
                  [](const source::Argument &one) { return one.type && one.structure.empty(); });
  if (hasType || last.structure != "Response" || !last.value.asObject()->find("content"))
    return {};
  return {"there is no `.content` without an oapi::type<…>", annotation.arguments.size() - 1,
          "/content"};
}

ArgumentSpec required(ArgumentSpec spec) {
  spec.optional = false;
  return spec;
}

} // namespace

std::vector<Attribute> componentAttributes() {
  return {
      {.name = "define_parameter",
       .forms = {{On::Document,
                  {text("component"), text("in"), text("name"), type("type"),
                   optional(text("description")), options("options", "Param")}}},
       .repeat = Repeat::Many,
       .effects = {.locate = locateType},
       .at = "/components/parameters/{component}",
       .help = "A parameter that operations share: they take it with `parameter`.",
       .example =
           R"([[api::define_parameter("Limit", "query", "limit", oapi::type<int>, "How many at most")]];)"},
      {.name = "define_header",
       .forms = {{On::Document,
                  {text("component"), type("type"), optional(text("description")),
                   options("options", "Header")}}},
       .repeat = Repeat::Many,
       .effects = {.locate = locateType},
       .at = "/components/headers/{component}",
       .help = "A header that responses share.",
       .example = R"([[api::define_header("Total", oapi::type<int>, "How many there are")]];)"},
      {.name = "define_response",
       .forms = {{On::Document,
                  {text("component"), text("description"), optional(type("type")),
                   optional(mediaType("mediaType")), options("options", "Response")}}},
       .repeat = Repeat::Many,
       .effects = {.locate = locateType},
       .at = "/components/responses/{component}",
       .help = "A response that operations share. Its headers and links are shared ones as well, as in "
               "`oapi::Response{.headers = {{\"X-Total\", \"Total\"}}}`.",
       .example = R"([[api::define_response("NotFound", "No such thing", oapi::type<Error>)]];)",
       .problem = contentProblem},
      {.name = "define_request_body",
       .forms = {{On::Document,
                  {text("component"), type("type"), optional(mediaType("mediaType")),
                   optional(text("description")), options("options", "RequestBody")}}},
       .repeat = Repeat::Many,
       .effects = {.locate = locateType},
       .at = "/components/requestBodies/{component}",
       .help = "A request body that operations share: they take it with `body`.",
       .example = R"([[api::define_request_body("NewUser", oapi::type<User>)]];)"},
      {.name = "define_example",
       .forms = {{On::Document,
                  {text("component"), optional(json("value")), options("options", "Example")}}},
       .repeat = Repeat::Many,
       .effects = {.document =
                       [](OpenAPI &document, const Given &given) {
                         Example example = exampleOf(given);
                         if (given.has("value"))
                           example.value = given.json("value");
                         ensure(document.components).examples[given.text("component")] = example;
                       }},
       .at = "/components/examples/{component}",
       .help = "An example that several places share, as JSON.",
       .example = R"x([[api::define_example("Ada", R"({"id": 1, "name": "Ada"})")]];)x"},
      {.name = "define_link",
       .forms = {{On::Document, {text("component"), text("operation"), options("options", "Link")}},
                 {On::Document, {text("component"), required(options("options", "Link"))}}},
       .repeat = Repeat::Many,
       .effects = {.document =
                       [](OpenAPI &document, const Given &given) {
                         ensure(document.components).links[given.text("component")] = linkOf(given);
                       },
                   .locate =
                       [](const Given &given, const std::string &pointer, Origins &origins) {
                         origins[pointer + "/operationId"] = given.whereOf("operation");
                       }},
       .at = "/components/links/{component}",
       .help = "A link that responses share.",
       .example = R"([[api::get("/users/{id}")]] User user(int id);
[[api::define_link("GetUser", "user",
    oapi::Link{.parameters = {{"id", "$response.body#/id"}}})]];)"},
      {.name = "define_callback",
       .forms = {{On::Function, {text("component"), text("expression"), optional(text("method"))}}},
       .repeat = Repeat::Many,
       .help = "A callback that operations share: they take it with `use_callback`.",
       .example = R"([[api::define_callback("Events", "{$request.body#/url}")]]
void onEvent(Event body);)"},
      {.name = "define_path_item",
       .forms = {{On::Function, {text("component"), text("method")}}},
       .repeat = Repeat::Many,
       .help = "An operation of a path item that several paths share: they take it with "
               "`path_item`.",
       .example = R"([[api::define_path_item("Health", "get")]] std::string health();)"},
      {.name = "path_item",
       .forms = {{On::Document, {text("path"), required(options("options", "PathItem"))}},
                 {On::Document, {text("path"), component()}}},
       .repeat = Repeat::Many,
       .effects = {.document =
                       [](OpenAPI &document, const Given &given) {
                         describe(itemAt(document, given), given);
                       }},
       .at = "/paths/{path}",
       .help = "What holds for all operations of a path.",
       .example = R"([[api::path_item("/users", oapi::PathItem{.summary = "All about users"})]];
[[api::get("/users")]] std::vector<User> users();)",
       .problem = pathProblemOf},
      {.name = "path_server",
       .forms = {{On::Document,
                  {text("path"), text("url"), optional(text("description")),
                   options("options", "Server"),
                   repeated(options("variables", "ServerVariable"))}}},
       .repeat = Repeat::Many,
       .effects = {.document =
                       [](OpenAPI &document, const Given &given) {
                         itemAt(document, given).servers.push_back(serverOf(given));
                       }},
       .at = "/paths/{path}/servers/0",
       .help = "Where all operations of a path are served.",
       .example = R"([[api::path_server("/files/{id}", "https://files.example.com")]];
[[api::get("/files/{id}")]] std::string file(int id);)",
       .problem = pathProblemOf},
      {.name = "path_parameter",
       .forms = {{On::Document, {text("path"), component()}}},
       .repeat = Repeat::Many,
       .effects = {.document =
                       [](OpenAPI &document, const Given &given) {
                         itemAt(document, given).parameters.push_back(refer("parameters", given));
                       }},
       .at = "/paths/{path}/parameters/0",
       .help = "All operations of a path have the parameter that `define_parameter` made.",
       .example = R"([[api::define_parameter("UserId", "path", "id", oapi::type<int>)]];
[[api::path_parameter("/users/{id}", oapi::component("UserId"))]];
[[api::get("/users/{id}")]] User user();)",
       .problem = pathProblemOf},
      {.name = "webhook_item",
       .forms = {{On::Document, {text("event"), required(options("options", "PathItem"))}},
                 {On::Document, {text("event"), component()}}},
       .repeat = Repeat::Many,
       .effects = {.document =
                       [](OpenAPI &document, const Given &given) {
                         describe(document.webhooks[given.text("event")], given);
                       }},
       .at = "/webhooks/{event}",
       .help = "What holds for all methods of a webhook.",
       .example =
           R"([[api::webhook_item("user-changed", oapi::PathItem{.summary = "All about changes"})]];
[[api::webhook("user-changed")]] void userChanged(User user);)"},
  };
}

} // namespace oapigen::dsl
