// real
#include <set>
struct Order {
  bool operator()(int, int) const;
};
struct Item {
  std::set<int, Order> values;
};
[[api::get("/x")]] Item item();
