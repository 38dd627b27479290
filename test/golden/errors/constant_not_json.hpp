#include <vector>

struct [[api::schema]] Lamp {
  [[api::default_value("forty")]] int watts;
  [[api::example("[1, ")]] std::vector<int> bulbs;
};
