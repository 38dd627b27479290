#include <oapi/api.hpp>
#include <string>

struct Error {
  std::string message;
};
struct NewUser {
  std::string name;
};

[[api::define_response("NotFound", "No such thing", oapi::type<Error>,
                       oapi::Response{.content = {.extensions = R"({"x-largest": 400})"},
                                      .extensions = R"({"x-cached-for": 60})"})]];
[[api::define_response("Busy", "Come back later",
                       oapi::Response{.extensions = R"({"x-retry": true})"})]];
[[api::define_request_body("NewUser", oapi::type<NewUser>,
                           oapi::RequestBody{.content = {.extensions = R"({"x-largest": 300})"},
                                             .extensions = R"({"x-signed": true})"})]];

[[api::post("/users"), api::body(oapi::component("NewUser")), api::status(201),
  api::response(404, oapi::component("NotFound")),
  api::response(503, oapi::component("Busy"))]] void
add_user();
