#include <vector>

struct [[api::schema]] Lamp {
  [[api::unique_items]] std::vector<int> bulbs;
};
