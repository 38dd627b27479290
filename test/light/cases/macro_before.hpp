// real
#define min(a, b) ((a) < (b) ? (a) : (b))
#include <string>
struct Item {
  std::string name;
  int size = min(1, 2);
};
[[api::get("/x")]] Item item();
