#include <string>

struct Position {
  int x;
};
struct [[api::schema]] Lamp {
  int x;
  [[api::flatten]] Position position;
  [[api::name("x")]] int renamed;
};
[[api::get("/lamps")]] int lamps([[api::query("a")]] int b, [[api::query("a")]] int c);
