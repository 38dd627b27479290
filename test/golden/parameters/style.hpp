#include <optional>
#include <string>
#include <vector>

struct Filter {
  std::optional<std::string> color;
  std::optional<int> watts;
};

struct Selection {
  [[api::style("pipeDelimited"), api::explode(false)]] std::vector<int> ids;
};

[[api::get("/lamps")]] int lamps([[api::query, api::style("deepObject")]] Filter filter,
                                 [[api::style("spaceDelimited"), api::explode(false)]] std::vector<int> rooms);
[[api::get("/doors/{id}")]] int door([[api::style("label")]] int id, [[api::query]] Selection selection);
