// real
#include <vector>
template <class T> struct Item {
  int id;
};
[[api::get("/x")]] Item<std::hash<int>> item();
