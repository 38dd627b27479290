// real
#include <string>
struct Item {
#if _GLIBCXX_RELEASE > 5
  std::string name;
#else
  int name;
#endif
};
[[api::get("/x")]] Item item();
