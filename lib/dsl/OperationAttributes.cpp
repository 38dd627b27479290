// Rows of the attributes that make an operation or say something about it.
#include "dsl/AttributeParts.h"
#include "dsl/Structures.h"
#include "support/Ascii.h"
#include "support/RuntimeExpression.h"

namespace oapigen::dsl {
namespace {

Attribute method(std::string_view name, std::string_view help, std::string_view example) {
  return {.name = name,
          .forms = {{On::Function, {text("path")}}},
          .repeat = Repeat::Many,
          .help = help,
          .example = example};
}

Complaint webhookProblem(const source::Annotation &annotation) {
  const std::string *event = annotation.arguments[0].value.asString();
  return {event->empty() ? "a webhook needs the event's name, \"\" is none" : ""};
}

Complaint tagProblem(const source::Annotation &annotation) {
  for (std::size_t i = 0; i < annotation.arguments.size(); ++i)
    if (annotation.arguments[i].value.asString()->empty())
      return {"a tag needs a name, \"\" is none", i};
  return {};
}

Complaint idProblem(const source::Annotation &annotation) {
  const bool isEmpty = annotation.arguments[0].value.asString()->empty();
  return {isEmpty ? "an operation id is a name, \"\" is none" : ""};
}

/// Methods are written as they are sent. Those that the model has fields for are known in lower
/// case.
Complaint methodProblem(const source::Annotation &annotation) {
  const std::string &method = *annotation.arguments[0].value.asString();
  constexpr std::string_view kLetters =
      "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789!#$%&'*+-.^_`|~";
  if (method.empty() || method.find_first_not_of(kLetters) != method.npos)
    return {"\"" + method + "\" is no HTTP method"};
  for (std::string_view known : methodNames())
    if (known == method)
      return {"methods are written as they are sent, in capitals: \"" + inUpperCase(method) +
              "\", not \"" + method + "\""};
  return {};
}

Complaint prefixProblem(const source::Annotation &annotation) {
  const std::string &prefix = *annotation.arguments[0].value.asString();
  if (!prefix.empty() && (!prefix.starts_with('/') || prefix.ends_with('/')))
    return {"a prefix begins with '/' and does not end with it, \"" + prefix + "\" does not"};
  return {};
}

template <class Object> void addServer(Object &object, const Given &given) {
  object.servers.push_back(serverOf(given));
}

Complaint callbackError(const source::Annotation &annotation) {
  const std::string &expression = *annotation.arguments[2].value.asString();
  const std::optional<std::string> problem = callbackProblem(expression);
  return {problem ? "\"" + expression + "\" is no runtime expression: " + *problem : "", 2};
}

} // namespace

std::vector<Attribute> operationAttributes() {
  return {
      method("get", "A GET operation on a path.",
             R"([[api::get("/users")]] std::vector<User> users();)"),
      method("put", "A PUT operation on a path.",
             R"([[api::put("/users/{id}")]] User replace(int id, User user);)"),
      method("post", "A POST operation on a path.",
             R"([[api::post("/users")]] User add(User user);)"),
      method("delete", "A DELETE operation on a path.",
             R"([[api::delete("/users/{id}")]] void remove(int id);)"),
      method("patch", "A PATCH operation on a path.",
             R"([[api::patch("/users/{id}")]] User change(int id, UserPatch patch);)"),
      method("head", "A HEAD operation on a path.",
             R"([[api::head("/users/{id}")]] void exists(int id);)"),
      method("options", "An OPTIONS operation on a path.",
             R"([[api::options("/users")]] void allowed();)"),
      method("trace", "A TRACE operation on a path.", R"([[api::trace("/users")]] void trace();)"),
      {.name = "method",
       .forms = {{On::Function, {text("method"), text("path")}}},
       .repeat = Repeat::Many,
       .help =
           "An operation of any method on a path, such as QUERY. Methods without an attribute of "
           "their own need OpenAPI 3.2.",
       .example = R"([[api::method("QUERY", "/users")]] std::vector<User> find(Filter filter);)",
       .problem = methodProblem},
      {.name = "webhook",
       .forms = {{On::Function | On::Class, {text("event"), optional(text("method"))}}},
       .repeat = Repeat::Many,
       .help = "A request that the server sends when the event happens; POST unless named. On a "
               "class: with that class as the body.",
       .example = R"([[api::webhook("new-user")]] void newUser(User body);)",
       .problem = webhookProblem},
      {.name = "callback",
       .forms = {{On::Function,
                  {text("operation"), text("name"), text("expression"), optional(text("method"))}}},
       .repeat = Repeat::Many,
       .help = "A request that the server sends to a URL which it got with an operation, given by "
               "its id; POST unless named.",
       .example = R"([[api::post("/subscriptions")]] void subscribe(Subscription body);
[[api::callback("subscribe", "onEvent", "{$request.body#/url}")]] void onEvent(Event body);)",
       .problem = callbackError},
      {.name = "use_callback",
       .forms = {{On::Function, {text("name"), component()}}},
       .repeat = Repeat::Many,
       .effects = {.operation =
                       [](Operation &o, const Given &g) {
                         o.callbacks.set(g.text("name"), refer("callbacks", g));
                       }},
       .field = "callbacks",
       .help = "The operation has the callback that `define_callback` made.",
       .example =
           R"([[api::define_callback("Events", "{$request.query.url}")]] void onEvent(Event body);
[[api::post("/jobs"), api::use_callback("done", oapi::component("Events"))]] void start(std::string url);)",
       .key = 1},
      {.name = "prefix",
       .forms = {{kScopes, {text("path")}}},
       .help = "Goes before the paths inside; the innermost one counts.",
       .example = R"(namespace [[api::prefix("/v1")]] users {
[[api::get("/users")]] std::vector<User> all();
})",
       .problem = prefixProblem},
      {.name = "tag",
       .forms = {{On::Function | kScopes, {repeated(text("name"))}}},
       .repeat = Repeat::Many,
       .help = "Tags the operation, or all operations inside; the innermost ones count.",
       .example = R"([[api::get("/users"), api::tag("users")]] std::vector<User> users();)",
       .problem = tagProblem},
      {.name = "operation_id",
       .forms = {{On::Function | On::Class, {text("id")}}},
       .effects = {.operation = [](Operation &o, const Given &g) { o.operationId = g.text("id"); }},
       .field = "operationId",
       .help = "The operation's id in place of the function's name.",
       .example =
           R"([[api::get("/users"), api::operation_id("listUsers")]] std::vector<User> users();)",
       .problem = idProblem},
      {.name = "summary",
       .forms = {{On::Function | On::Class, {text("text")}}},
       .effects = {.operation = [](Operation &o, const Given &g) { o.summary = g.text("text"); }},
       .field = "summary",
       .help = "The operation's summary in place of the comment's first sentence.",
       .example =
           R"([[api::get("/users"), api::summary("All users")]] std::vector<User> users();)"},
      {.name = "hidden",
       .forms = {{On::Function | kScopes, {flag()}}},
       .help = "Leaves the operation, or all operations inside, out of the document.",
       .example = R"([[api::get("/debug"), api::hidden]] void debug();)"},
      {.name = "server",
       .forms = {{On::Function | On::Document,
                  {text("url"), optional(text("description")), options("options", "Server"),
                   repeated(options("variables", "ServerVariable"))}}},
       .repeat = Repeat::Many,
       .effects = {.operation = addServer<Operation>, .document = addServer<OpenAPI>},
       .field = "servers",
       .at = "/servers/0",
       .help = "Where the API, or the operation, is served; a variable in the URL is described by "
               "an `oapi::ServerVariable`.",
       .example = R"([[api::server("https://{region}.example.com", "Production",
    oapi::ServerVariable{.name = "region", .default_ = "eu", .enum_ = {"eu", "us"}})]];)"},
      {.name = "status",
       .forms = {{On::Function | On::Class | On::Enum | On::Alias, {status("status")}}},
       .help = "The status of the return value; on a type: its status wherever it is returned.",
       .example = R"([[api::post("/users"), api::status(201)]] User add(User user);)"},
      {.name = "response",
       .forms = {{On::Function | kScopes,
                  {status("status"), optional(text("description")), optional(type("type")),
                   optional(mediaType("mediaType"))}},
                 {On::Function | kScopes, {status("status"), component()}}},
       .repeat = Repeat::Many,
       .help = "A further response of the operation, or of all operations inside.",
       .example =
           R"([[api::get("/users/{id}"), api::response(404, "No such user", oapi::type<Error>)]]
User user(int id);)"},
      {.name = "response_header",
       .forms = {{On::Function | kScopes,
                  {status("status"), text("header"), type("type"), optional(text("description")),
                   options("options", "Header")}},
                 {On::Function | kScopes, {status("status"), text("header"), component()}}},
       .repeat = Repeat::Many,
       .help = "A header of the response with that status.",
       .example =
           R"([[api::get("/users"), api::response_header(200, "X-Total", oapi::type<int>, "All users.")]]
std::vector<User> users();)",
       .key = 2},
      {.name = "link",
       .forms = {{On::Function | kScopes,
                  {status("status"), text("name"), text("operation"), options("options", "Link")}},
                 {On::Function | kScopes,
                  {status("status"),
                   text("name"),
                   {.name = "options", .kind = ArgumentKind::Options, .structure = "Link"}}},
                 {On::Function | kScopes, {status("status"), text("name"), component()}}},
       .repeat = Repeat::Many,
       .help = "What the response with that status offers to do next: an operation, given by its "
               "id, and which of its parameters get what values.",
       .example = R"([[api::get("/users/{id}")]] User user(int id);
[[api::post("/users"), api::link(200, "itself", "user",
    oapi::Link{.parameters = {{"id", "$response.body#/id"}}})]]
User add(User user);)",
       .key = 2},
      {.name = "response_extension",
       .forms = {{On::Function | kScopes, {status("status"), text("name"), json("json")}},
                 {On::Function | kScopes,
                  {status("status"), mediaType("mediaType"), text("name"), json("json")}}},
       .repeat = Repeat::Many,
       .help = "A member that OpenAPI does not know, of the response with that status or of its "
               "content in that media type: its name begins with x-.",
       .example =
           R"([[api::get("/users"), api::response_extension(200, "x-cached-for", "60")]]
std::vector<User> users();)",
       .problem = extensionProblem},
      {.name = "responses_extension",
       .forms = {{On::Function | kScopes, {text("name"), json("json")}}},
       .repeat = Repeat::Many,
       .help =
           "A member of `responses` as a whole that OpenAPI does not know: its name begins with "
           "x-.",
       .example = R"([[api::get("/users"), api::responses_extension("x-complete", "true")]]
std::vector<User> users();)",
       .problem = extensionProblem},
      {.name = "callback_extension",
       .forms = {{On::Function, {text("name"), json("json")}}},
       .repeat = Repeat::Many,
       .help = "A member of the callback that the function is a part of, that OpenAPI does not "
               "know: its name begins with x-.",
       .example = R"([[api::post("/subscriptions")]] void subscribe(Subscription body);
[[api::callback("subscribe", "event", "{$request.body#/url}"),
  api::callback_extension("x-retries", "3")]]
void event(Event body);)",
       .problem = extensionProblem},
      {.name = "request_extension",
       .forms = {{On::Function | kScopes, {text("name"), json("json")}},
                 {On::Function | kScopes, {mediaType("mediaType"), text("name"), json("json")}}},
       .repeat = Repeat::Many,
       .help = "A member that OpenAPI does not know, of the request body or of its content in that "
               "media type: its name begins with x-.",
       .example = R"([[api::post("/users"), api::request_extension("x-largest", "4096")]]
void add(User user);)",
       .problem = extensionProblem},
      {.name = "produces",
       .forms = {{On::Function | kScopes, {repeated(mediaType("mediaType"))}}},
       .repeat = Repeat::Many,
       .help = "Media types of the return value in place of application/json.",
       .example = R"([[api::get("/report"), api::produces("text/csv")]] std::string report();)"},
      {.name = "item_type",
       .forms = {{On::Function, {type("type")}}},
       .help = "What the result sends one by one, where `produces` is a media type for sequences: "
               "text/event-stream, application/jsonl and the like.",
       .example =
           R"([[api::get("/prices"), api::produces("text/event-stream"), api::item_type(oapi::type<Price>)]]
void prices(const httplib::Request &request, httplib::Response &response);)"},
      {.name = "consumes",
       .forms = {{On::Function | kScopes, {repeated(mediaType("mediaType"))}}},
       .repeat = Repeat::Many,
       .help = "Media types of the request body in place of application/json.",
       .example =
           R"([[api::post("/import"), api::consumes("text/csv")]] void import([[api::body]] std::string rows);)"},
  };
}

} // namespace oapigen::dsl
