#include <oapi/api.hpp>
#include <string>

struct User {
  std::string name;
};

[[api::define_example("Ada", R"({"name": "Ada"})",
                      oapi::Example{.summary = "The first one", .description = "Of all."})]];

[[api::post("/users"), api::request_example("ada", oapi::component("Ada")),
  api::response_example(200, "ada", oapi::component("Ada"))]]
User add(User user);
