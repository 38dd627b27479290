#include <map>
#include <string>

struct [[api::polymorphic("kind")]] Shape {
  std::string color;
};
// The attribute on a base needs Clang, or a GCC newer than 12.
struct Plain : [[api::ignore]] Shape {
  int x;
};
struct Tagged : Shape {
  [[api::flatten]] std::map<std::string, int> more;
};

[[api::get("/shape")]] Shape shape();
[[api::get("/plain")]] Plain plain();
