// real
#include <string>
template <class T, class = void> struct Item {
  int plain;
};
template <class T> struct Item<T, decltype(void(T().size()))> {
  int sized;
};
[[api::get("/x")]] Item<std::string> item();
