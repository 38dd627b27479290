// real
#include <string>
#include <type_traits>
template <class T> struct Item {
  std::conditional_t<std::is_class_v<T>, int, std::string> value;
};
[[api::get("/x")]] Item<std::string> item();
