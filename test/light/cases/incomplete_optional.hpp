// real
#include <optional>
struct Item {
  std::optional<Item> inner;
};
[[api::get("/x")]] Item item();
