#include <oapi/api.hpp>
#include <optional>
#include <string>

struct User {
  std::string name;
};

[[api::define_request_body("NewUser", oapi::type<User>, "Who it is")]];
[[api::define_request_body("Rows", oapi::type<std::optional<std::string>>, "text/csv")]];

[[api::post("/users"), api::body(oapi::component("NewUser"))]] void add();
[[api::put("/users"), api::body(oapi::component("Rows"))]] void replace();
