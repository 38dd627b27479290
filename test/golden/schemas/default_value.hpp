#include <optional>
#include <string>
#include <vector>

struct Filter {
  [[api::default_value(20)]] std::optional<int> limit;
  [[api::default_value("name")]] std::optional<std::string> sort;
  [[api::default_value("[1, 2]")]] std::optional<std::vector<int>> rooms;
};

[[api::get("/lamps")]]
int lamps([[api::query]] Filter filter, [[api::default_value(1.5)]] std::optional<double> factor);
