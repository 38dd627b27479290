#include <set>

struct [[api::schema]] Lamp {
  [[api::max_items(3)]] std::set<int> bulbs;
};
