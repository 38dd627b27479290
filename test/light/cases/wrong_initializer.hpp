// real
#include <optional>
#include <string>
struct Item {
  std::optional<int> age = "old";
};
[[api::get("/x")]] Item item();
