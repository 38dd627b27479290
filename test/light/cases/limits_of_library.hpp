// real
#include <limits>
struct Item {
  int size = std::numeric_limits<int>::max();
};
[[api::get("/x")]] Item item();
