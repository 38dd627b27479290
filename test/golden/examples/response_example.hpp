#include <oapi/api.hpp>
#include <optional>
#include <string>
#include <vector>

struct Error {
  std::string text;
};

[[api::get("/lamps"), api::response(404, "None", oapi::type<Error>),
  api::response_example(200, "two", "[1, 2]"), api::response_example(200, "none", "[]"),
  api::response_example(404, R"({"text": "no lamps"})")]]
std::vector<int> lamps();

[[api::get("/report"), api::produces("application/json", "text/csv"),
  api::response_example(200, "one", "1;2;3", oapi::Example{.description = "One row."})]]
std::string report();
