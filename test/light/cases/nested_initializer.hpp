// real
#include <optional>
#include <variant>
struct Item {
  struct Part {
    int size = 1;
  };
  std::variant<Part, int> part;
  std::optional<Part> other;
};
[[api::get("/x")]] Item item();
