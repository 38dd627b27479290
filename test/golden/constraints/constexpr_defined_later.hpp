// Constant expressions call functions that are defined behind their use.
template <class T> struct Limits {
  static constexpr T max();
  static constexpr T twice() { return 2 * max(); }
};

struct Query {
  int limit = Limits<int>::max();
  int other = Limits<int>::twice();
  [[api::maximum(Limits<int>::max())]] int top;
};

template <class T> constexpr T Limits<T>::max() { return 50; }

[[api::get("/query")]] Query query();
