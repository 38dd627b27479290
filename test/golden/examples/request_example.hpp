#include <oapi/api.hpp>
#include <string>

enum class [[api::rename_all("kebab-case")]] Color { dark_red, light_blue };

struct User {
  int id;
  Color color;
};

[[api::post("/users"), api::request_example(R"({"id": 1, "color": "dark-red"})")]] void add(User user);
[[api::put("/users"), api::request_example("short", R"({"id": 1, "color": "dark-red"})"),
  api::request_example("other", R"({"id": 2, "color": "light-blue"})",
                       oapi::Example{.summary = "Another one", .extensions = R"({"x-day": 1})"})]]
void replace(User user);
[[api::post("/names"), api::request_example("Ada"), api::consumes("text/plain")]] void name([[api::body]] std::string name);
[[api::post("/login"), api::request_example(R"({"user": "ada"})")]] void login([[api::form]] std::string user);
