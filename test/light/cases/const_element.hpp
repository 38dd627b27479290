// real
#include <vector>
struct Item {
  std::vector<const int> values;
};
[[api::get("/x")]] Item item();
