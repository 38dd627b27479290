// real
#include <string>
struct Item {
  bool copies = __is_trivially_copyable(std::string);
};
[[api::get("/x")]] Item item();
