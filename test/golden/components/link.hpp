#include <oapi/api.hpp>
#include <string>

struct User {
  int id;
  std::string name;
};

[[api::get("/users/{id}")]] User user(int id);
[[api::put("/users/{id}")]] void rename(int id, User user);

[[api::post("/users"), api::status(201),
  api::link(201, "itself", "user", oapi::Link{.description = "The user that was added.",
                                              .parameters = {{"id", "$response.body#/id"}}}),
  api::link(201, "change", "rename",
            oapi::Link{.parameters = {{"id", "$response.body#/id"}},
                       .requestBody = "$request.body"}),
  api::link(201, "reference", oapi::Link{.parameters = {{"id", "1"}},
                                         .operationRef = "#/paths/~1users~1{id}/get",
                                         .extensions = R"({"x-stable": true})"})]]
User add(User user);
