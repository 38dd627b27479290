// light
#include <string>
struct Item {
  std::string name;
  auto operator<=>(const Item &) const = default;
};
[[api::get("/x")]] Item item();
