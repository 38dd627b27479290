// real
#include <string>
struct Item {
  bool fast = noexcept(std::string(""));
};
[[api::get("/x")]] Item item();
