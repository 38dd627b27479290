#include <vector>

struct [[api::schema]] Lamp {
  [[api::min_items(1)]] std::vector<int> bulbs;
};
