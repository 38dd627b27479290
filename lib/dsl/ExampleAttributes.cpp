// Rows of the attributes that give examples of what is sent: bodies, responses, parameters,
// headers.
//
// They are checked against the schema, and written as it wants: lib/mapping/Examples.cpp.
#include "dsl/AttributeParts.h"

namespace oapigen::dsl {
namespace {

/// One example without a name, or any number of named ones, after the arguments that say of what.
std::vector<Form> exampleForms(std::vector<ArgumentSpec> where) {
  const On places = On::Function;
  std::vector<Form> forms(3, Form{places, std::move(where)});
  auto add = [&](std::size_t form, std::initializer_list<ArgumentSpec> more) {
    forms[form].arguments.insert(forms[form].arguments.end(), more);
  };
  add(0, {constant("value")});
  add(1, {text("name"), optional(constant("value")), options("options", "Example")});
  add(2, {text("name"), component()});
  return forms;
}

} // namespace

std::vector<Attribute> exampleAttributes() {
  return {
      {.name = "request_example",
       .forms = exampleForms({}),
       .repeat = Repeat::Many,
       .help = "An example of the request body: one, or any number with names. Text is JSON where "
               "the type is no text.",
       .example =
           R"x([[api::post("/users"), api::request_example("short", R"({"id": 1, "name": "Ada"})")]]
void add(User user);)x"},
      {.name = "response_example",
       .forms = exampleForms({status("status")}),
       .repeat = Repeat::Many,
       .help = "An example of the response with that status; otherwise like `request_example`.",
       .example =
           R"x([[api::get("/users/{id}"), api::response_example(200, "short", R"({"id": 1, "name": "Ada"})")]]
User user(int id);)x"},
      {.name = "parameter_example",
       .forms = exampleForms({text("parameter")}),
       .repeat = Repeat::Many,
       .help = "An example of the parameter of that name; otherwise like `request_example`.",
       .example = R"([[api::get("/users"), api::parameter_example("limit", "few", 3)]]
std::vector<User> users(int limit = 20);)"},
      {.name = "header_example",
       .forms = exampleForms({status("status"), text("header")}),
       .repeat = Repeat::Many,
       .help = "An example of a header of the response with that status; otherwise like "
               "`request_example`.",
       .example = R"([[api::get("/users"), api::response_header(200, "X-Total", oapi::type<int>),
  api::header_example(200, "X-Total", "many", 3000)]]
std::vector<User> users();)"},
  };
}

} // namespace oapigen::dsl
