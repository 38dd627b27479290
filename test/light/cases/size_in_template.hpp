// real
#include <string>
template <class T> struct Item {
  int size = sizeof(T);
};
[[api::get("/x")]] Item<std::string> item();
