// real
#include <string>
struct Item {
  std::string name;
  decltype(std::string("a")) other;
};
[[api::get("/x")]] Item item();
