// real
#include <string>
enum class Kind { none, EOF };
struct Item {
  std::string name;
  Kind kind;
};
[[api::get("/x")]] Item item();
