// real
#include <string>
#include <vector>
struct Item {
  std::vector<std::string> names{{"a", "b"}};
};
[[api::get("/x")]] Item item();
