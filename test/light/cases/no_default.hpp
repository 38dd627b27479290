// real
#include <variant>
struct Part {
  explicit Part(int);
  int id;
};
struct Item {
  std::variant<Part, int> part;
};
[[api::get("/x")]] Item item(Item start = {});
