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
                  {type("type"), optional(mediaType("mediaType")), optional(text("description"))}}},
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
      {.name = "ignore",
       .forms = {{On::Parameter | On::Member | On::Enumerator | On::Base, {flag()}}},
       .help = "No part of the contract.",
       .example =
           R"([[api::get("/users")]] std::vector<User> users([[api::ignore]] Database &db);)"},
  };
}

} // namespace oapigen::dsl
