// real
#include <map>
#include <string>
struct Item {
  std::map<std::string, int> counts;
  constexpr bool operator==(const Item &) const = default;
};
[[api::get("/x")]] Item item();
