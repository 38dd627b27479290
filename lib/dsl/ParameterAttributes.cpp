// Rows of the attributes that say where a value travels in a request.
#include "dsl/AttributeParts.h"

namespace oapigen::dsl {
namespace {

/// On a parameter with an optional name; on a function with name, type and options.
Attribute location(std::string_view name, std::string_view help, std::string_view example) {
  return {.name = name,
          .forms = {{On::Parameter, {optional(text("name"))}},
                    {On::Function,
                     {text("name"), type("type"), optional(text("description")),
                      options("options", "Param")}}},
          .repeat = Repeat::Many,
          .help = help,
          .example = example};
}

/// Parameters, and the members of a class that is spread or sent as a form.
constexpr On kParts = On::Parameter | On::Member;

} // namespace

std::vector<Attribute> parameterAttributes() {
  return {
      location(
          "query", "In the query; the members of a class become single parameters.",
          R"([[api::get("/users")]] Page<User> users([[api::query("page-size")]] int pageSize = 20);)"),
      location(
          "header", "In a header; the members of a class become single parameters.",
          R"([[api::get("/users")]] Page<User> users([[api::header("X-Tenant")]] std::string tenant);)"),
      location("cookie", "In a cookie; the members of a class become single parameters.",
               R"([[api::get("/me")]] User me([[api::cookie]] std::string session);)"),
      location("path", "In the path.",
               R"([[api::get("/users/{user-id}")]] User user([[api::path("user-id")]] int id);)"),
      {.name = "querystring",
       .forms = {{On::Parameter, {optional(mediaType("mediaType")), optional(text("name"))}}},
       .help = "The whole query string as one value: a form, or what the media type says. Before "
               "OpenAPI 3.2 only forms.",
       .example =
           R"([[api::get("/users")]] std::vector<User> users([[api::querystring]] Filter filter);)"},
      {.name = "body",
       .forms = {{On::Parameter, {}},
                 {On::Function,
                  {type("type"), optional(mediaType("mediaType")), optional(text("description"))}},
                 {On::Function, {component()}}},
       .repeat = Repeat::Many,
       .help = "The request body.",
       .example = R"([[api::post("/names")]] void add([[api::body]] std::string name);)"},
      {.name = "form",
       .forms = {{On::Parameter, {optional(text("name"))}}},
       .help = "A part of the body as application/x-www-form-urlencoded; several make one object.",
       .example =
           R"([[api::post("/login")]] Token login([[api::form]] std::string user, [[api::form]] std::string password);)"},
      {.name = "multipart",
       .forms = {{On::Parameter, {optional(text("name"))}}},
       .help = "A part of the body as multipart/form-data; several make one object.",
       .example = R"([[api::post("/photos")]] void upload([[api::multipart]] oapi::File photo);)"},
      {.name = "parameter",
       .forms = {{On::Function, {component()}}},
       .repeat = Repeat::Many,
       .help = "The operation has the parameter that `define_parameter` made.",
       .example =
           R"([[api::define_parameter("Limit", "query", "limit", oapi::type<int>)]];
[[api::get("/users"), api::parameter(oapi::component("Limit"))]] std::vector<User> users();)"},
      {.name = "style",
       .forms = {{kParts, {text("style")}}},
       .effects = {.parameter = [](Parameter &p, const Given &g) { p.style = g.text("style"); }},
       .field = "style",
       .help = "How the value is written, such as \"pipeDelimited\"; a parameter of class type is "
               "then one object (\"deepObject\"), not a parameter for each member.",
       .example =
           R"([[api::get("/users")]] Page<User> users([[api::query, api::style("deepObject")]] Filter filter);)"},
      {.name = "explode",
       .forms = {{kParts, {flag()}}},
       .effects = {.parameter = [](Parameter &p, const Given &g) { p.explode = g.flag("flag"); }},
       .field = "explode",
       .help = "Whether each element is written as a parameter of its own.",
       .example =
           R"([[api::get("/users")]] Page<User> users([[api::explode(false)]] std::vector<int> ids);)"},
      {.name = "allow_reserved",
       .forms = {{kParts, {flag()}}},
       .effects = {.parameter = [](Parameter &p,
                                   const Given &g) { p.allowReserved = g.flag("flag"); }},
       .field = "allowReserved",
       .help = "Reserved characters (RFC 3986) stand in the value as they are.",
       .example =
           R"([[api::get("/files")]] oapi::File file([[api::allow_reserved]] std::string path);)"},
      {.name = "allow_empty_value",
       .forms = {{kParts, {flag()}}},
       .effects = {.parameter = [](Parameter &p,
                                   const Given &g) { p.allowEmptyValue = g.flag("flag"); }},
       .field = "allowEmptyValue",
       .help = "A query parameter may be sent without a value.",
       .example =
           R"([[api::get("/users")]] Page<User> users([[api::allow_empty_value]] bool active);)"},
      {.name = "content",
       .forms = {{kParts, {mediaType("mediaType")}}},
       .effects = {.parameter = [](Parameter &p,
                                   const Given &g) { p.content[g.text("mediaType")]; }},
       .field = "content",
       .help = "The parameter's value is written in a media type, such as JSON in the query.",
       .example =
           R"([[api::get("/users")]] Page<User> users([[api::query, api::content("application/json")]] Filter filter);)"},
      {.name = "encoding",
       .forms = {{kParts,
                  {{.name = "options", .kind = ArgumentKind::Options, .structure = "Encoding"}}}},
       .help = "How a part of a form or multipart body is written.",
       .example =
           R"([[api::post("/photos")]] void upload([[api::multipart, api::encoding(oapi::Encoding{.contentType = "image/png"})]] oapi::File photo);)"},
      {.name = "part_header",
       .forms = {{kParts,
                  {text("header"), type("type"), optional(text("description")),
                   options("options", "Header")}},
                 {kParts, {text("header"), component()}}},
       .repeat = Repeat::Many,
       .help = "A header of a part of a multipart body.",
       .example =
           R"([[api::post("/photos")]] void upload([[api::multipart, api::part_header("X-Width", oapi::type<int>)]] oapi::File photo);)",
       .key = 1},
      {.name = "ignore",
       .forms = {{On::Parameter | On::Member | On::Enumerator | On::Base, {flag()}}},
       .help = "No part of the contract.",
       .example =
           R"([[api::get("/users")]] std::vector<User> users([[api::ignore]] Database &db);)"},
  };
}

} // namespace oapigen::dsl
