// real
#include <tuple>
struct Item {
  int id;
  [[api::ignore]] std::tuple<int &> value;
};
[[api::get("/x")]] Item item();
