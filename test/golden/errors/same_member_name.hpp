#include <string>

struct Position {
  int x;
//    ^ note[property-repeated]: the first one is here
};
struct [[api::schema]] Lamp {
  int x;
  [[api::flatten]] Position position;
  [[api::name("x")]] int renamed;
//                       ^ error[property-repeated]: 'Lamp' has two members that are called "x" on the wire
//                         hint[property-repeated]: give one of them another name with [[api::name("…")]]
};
[[api::get("/lamps")]] int lamps([[api::query("a")]] int b, [[api::query("a")]] int c);
//                                                                                  ^ error[parameter-repeated]: a second parameter "a" in the query
//                                                       ^ note[parameter-repeated]: the first one is here
