// real
#include <optional>
struct Greedy {
  template <class T> Greedy(T &&);
};
struct Item {
  int id;
  [[api::ignore]] std::optional<Greedy> value;
};
[[api::get("/x")]] Item item();
