// real
#include <string>
struct Item {
  std::string name;
#if defined(__GLIBCXX__) && __GLIBCXX__ > 1
  int extra;
#endif
};
[[api::get("/x")]] Item item();
