#include <oapi/api.hpp>
#include <optional>
#include <vector>

[[api::define_header("Total", oapi::type<int>, "How many there are")]];
[[api::define_header("Parts", oapi::type<std::optional<std::vector<int>>>,
                     oapi::Header{.style = "simple", .explode = false, .example = "[1, 2]"})]];
[[api::define_header("Where", oapi::type<std::vector<int>>,
                     oapi::Header{.deprecated = true, .mediaType = "application/json"})]];

[[api::get("/lamps"), api::response_header(200, "X-Total", oapi::component("Total")),
  api::response_header(200, "X-Parts", oapi::component("Parts")),
  api::response_header(200, "X-Where", oapi::component("Where"))]]
std::vector<int> lamps();
