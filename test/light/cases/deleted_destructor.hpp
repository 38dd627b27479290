// real
#include <optional>
struct Stuck {
  ~Stuck() = delete;
};
struct Item {
  int id;
  [[api::ignore]] std::optional<Stuck> value;
};
[[api::get("/x")]] Item item();
