// real
#include <algorithm>
struct Item {
  int size = std::max(3, 4);
};
[[api::get("/x")]] Item item();
