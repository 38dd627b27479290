#include <string>

struct [[api::schema, api::deprecated]] Lamp {
  [[api::deprecated]] int watts;
  /// How bright.
  /// @deprecated Use `lumens`.
  int brightness;
};

[[api::get("/a"), api::deprecated]] int a();
[[api::get("/b")]] [[deprecated("Use c")]] int b();
[[api::get("/p")]] int p([[api::deprecated]] int old);
class [[api::deprecated]] All {
public:
  [[api::get("/c")]] int c();
};
namespace [[api::deprecated]] old {
[[api::get("/d")]] int d();
}
