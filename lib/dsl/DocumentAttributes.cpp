// Rows of the attributes on empty declarations: what concerns the whole document.
#include "dsl/AttributeParts.h"

namespace oapigen::dsl {
namespace {

void setInfo(OpenAPI &document, const Given &given) {
  Info info = given.as<Info>("options");
  info.title = given.text("title");
  info.version = given.text("version");
  document.info = info;
}

void defineTag(OpenAPI &document, const Given &given) {
  Tag tag = given.as<Tag>("options");
  tag.name = given.text("name");
  if (given.has("description"))
    tag.description = given.text("description");
  document.tags.push_back(tag);
}

Complaint selfProblem(const source::Annotation &annotation) {
  const std::string &uri = *annotation.arguments[0].value.asString();
  if (uri.find('#') != uri.npos)
    return {"the document's own URI has no fragment, \"" + uri + "\" has"};
  return {uri.empty() ? "the document's own URI cannot be empty" : ""};
}

} // namespace

std::vector<Attribute> documentAttributes() {
  return {
      {.name = "info",
       .forms = {{On::Document, {text("title"), text("version"), options("options", "Info")}}},
       .effects = {.document = setInfo},
       .field = "info",
       .at = "/info",
       .help = "Title and version of the API, and what else is known of it.",
       .example = R"([[api::info("Shop", "2.1.0", oapi::Info{.summary = "Buy things"})]];)"},
      {.name = "json_schema_dialect",
       .forms = {{On::Document, {text("uri")}}},
       .effects = {.document =
                       [](OpenAPI &document, const Given &given) {
                         document.jsonSchemaDialect = given.text("uri");
                       }},
       .field = "jsonSchemaDialect",
       .at = "/jsonSchemaDialect",
       .help = "The dialect of JSON Schema that schemas are read by when they name none.",
       .example =
           R"([[api::json_schema_dialect("https://spec.openapis.org/oas/3.1/dialect/2024-11-10")]];)"},
      {.name = "define_tag",
       .forms = {{On::Document,
                  {text("name"), optional(text("description")), options("options", "Tag")}}},
       .repeat = Repeat::Many,
       .effects = {.document = defineTag},
       .field = "tags",
       .at = "/tags/0",
       .help = "A tag with its description.",
       .example = R"([[api::define_tag("users", "People with an account")]];)"},
      {.name = "self",
       .forms = {{On::Document, {text("uri")}}},
       .effects = {.document = [](OpenAPI &d, const Given &given) { d.self = given.text("uri"); }},
       .field = "$self",
       .at = "/$self",
       .help = "The document's own URI, to which references in it are relative. OpenAPI 3.2.",
       .example = R"([[api::self("https://api.example.com/openapi.yaml")]];)",
       .problem = selfProblem},
      {.name = "external_docs",
       .forms = {{On::Document | On::Function | kSchemaPlaces,
                  {text("url"), optional(text("description"))}}},
       .effects = {.schema = setExternalDocs<Schema>,
                   .operation = setExternalDocs<Operation>,
                   .document = setExternalDocs<OpenAPI>},
       .field = "externalDocs",
       .at = "/externalDocs",
       .help = "Where more is said.",
       .example = R"([[api::external_docs("https://docs.example.com")]];)"},
      {.name = "extension",
       .forms = {{On::Document | On::Function | kSchemaPlaces, {text("name"), json("json")}}},
       .repeat = Repeat::Many,
       .effects = {.schema = addExtension<Schema>,
                   .parameter = addExtension<Parameter>,
                   .operation = addExtension<Operation>,
                   .document = addExtension<OpenAPI>},
       .at = "/{name}",
       .help = "A member that OpenAPI does not know: its name begins with x-.",
       .example =
           R"([[api::get("/users"), api::extension("x-cost", "3")]] std::vector<User> users();)",
       .problem = extensionProblem,
       .key = 1},
      {.name = "paths_extension",
       .forms = {{On::Document, {text("name"), json("json")}}},
       .repeat = Repeat::Many,
       .effects = {.document =
                       [](OpenAPI &document, const Given &given) {
                         addExtension(ensure(document.paths), given);
                       }},
       .at = "/paths/{name}",
       .help = "A member of `paths` that OpenAPI does not know: its name begins with x-.",
       .example = R"x([[api::paths_extension("x-gateway", R"({"timeout": 30})")]];)x",
       .problem = extensionProblem,
       .key = 1},
      {.name = "components_extension",
       .forms = {{On::Document, {text("name"), json("json")}}},
       .repeat = Repeat::Many,
       .effects = {.document =
                       [](OpenAPI &document, const Given &given) {
                         addExtension(ensure(document.components), given);
                       }},
       .at = "/components/{name}",
       .help = "A member of `components` that OpenAPI does not know: its name begins with x-.",
       .example = R"([[api::components_extension("x-generated", "true")]];)",
       .problem = extensionProblem,
       .key = 1},
  };
}

} // namespace oapigen::dsl
