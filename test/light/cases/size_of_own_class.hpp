// real
#include <vector>
struct Row {
  std::vector<bool> bits;
};
struct Item {
  int size = sizeof(Row);
};
[[api::get("/x")]] Item item();
