#include <string>
#include <vector>

struct [[api::schema]] Lamp {
  [[api::minimum(5), api::maximum(3)]] int watts;
  [[api::min_length(5), api::max_length(3)]] std::string name;
  [[api::min_items(5), api::max_items(3)]] std::vector<int> bulbs;
  [[api::exclusive_minimum(3), api::exclusive_maximum(3)]] double price;
};
