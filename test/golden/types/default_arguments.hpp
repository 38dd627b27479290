// Default arguments are a part of an instance's name as others are.
#include <memory>
#include <string>
#include <vector>

template <class T, class Allocator = std::allocator<T>, int Size = 3> struct Buffer {
  std::vector<T, Allocator> items;
  int size = Size;
};
template <class T = int> struct Cell {
  T value;
};
template <class T, class Key = T> struct Pair {
  T value;
  Key key;
};

struct All {
  Buffer<int> plain;
  Buffer<int, std::allocator<int>, 4> longer;
  Cell<> whole;
  Cell<double> fraction;
  Pair<int> both;
  Pair<int, std::string> named;
};

[[api::get("/all")]] All all();
