#include <string>
#include <vector>

struct [[api::schema]] Lamp {
  [[api::minimum(1)]] std::string name;
  [[api::max_length(3)]] int watts;
  [[api::pattern("a")]] std::vector<int> bulbs;
  [[api::min_items(1)]] std::string maker;
  [[api::unique_items]] int lumens;
  [[api::min_properties(1)]] int price;
};
