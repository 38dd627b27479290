// real
#include <functional>
struct Item {
  int id;
  [[api::ignore]] std::function<void() const> call;
};
[[api::get("/x")]] Item item();
