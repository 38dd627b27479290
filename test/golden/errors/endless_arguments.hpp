#include <memory>
#include <string>
#include <vector>

template <class T> struct Grown {
  T value;
  std::unique_ptr<Grown<std::vector<T>>> next;
};

[[api::get("/grown")]] Grown<std::string> grown();
