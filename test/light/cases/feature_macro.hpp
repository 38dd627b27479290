// real
#include <string>
struct Item {
  std::string name;
#ifdef __cpp_lib_string_view
  int extra;
#endif
};
[[api::get("/x")]] Item item();
