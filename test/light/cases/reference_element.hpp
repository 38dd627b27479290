// real
#include <optional>
struct Item {
  std::optional<int &> value;
};
[[api::get("/x")]] Item item();
