#include <array>
#include <string>
#include <vector>

struct Lamp {
  bool on;
};

/// One page of a list.
template <class Item> struct Page {
  std::vector<Item> items;
  int total;
};

template <class T, int Max> struct [[api::title("A box")]] Box {
  [[api::maximum(Max * 2)]] int count;
  T content;
};

template <class T> struct Nested {
  struct Inner {
    T value;
  };
  Inner inner;
};

template <class First, class... Rest> struct Many {
  First first;
};

[[api::get("/lamps")]] Page<Lamp> lamps();
[[api::get("/names")]] Page<std::string> names();
[[api::get("/box")]] Box<double, 12> box();
[[api::get("/pages")]] Page<Page<Lamp>> pages();
[[api::get("/nested")]] Nested<int> nested();
[[api::get("/many")]] Many<int, Lamp, std::vector<int>> many();
