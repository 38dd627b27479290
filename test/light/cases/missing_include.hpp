// real
#include <string>
struct Item {
  std::vector<std::string> names;
};
[[api::get("/x")]] Item item();
