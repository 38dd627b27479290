// real
#include <string>
struct Item {
  std::string line = std::string(3, 'x');
};
[[api::get("/x")]] Item item();
