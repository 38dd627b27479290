// real
#include <string>
template <class T>
concept Sized = requires(T value) { value.size(); };
template <class T> struct Item {
  int plain;
};
template <Sized T> struct Item<T> {
  int sized;
};
[[api::get("/x")]] Item<std::string> item();
