// real
#include <vector>
struct Item : std::vector<int> {
  int count;
};
[[api::get("/x")]] int item();
