#include <oapi/api.hpp>

#include <optional>
#include <string>
#include <vector>

struct Filter {
  /// Words to look for.
  std::string words;
  std::optional<int> room;
  int limit = 20;
};

[[api::get("/lamps")]]
int lamps([[api::query("page-size")]] int page_size, [[api::query]] const Filter &filter);

[[api::get("/declared"), api::query("limit", oapi::type<int>),
  api::query("sort", oapi::type<std::vector<std::string>>, "By what",
             oapi::Param{.required = true, .explode = false})]]
int declared();
