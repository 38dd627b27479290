#include <string>

enum class Kind { circle, square };

struct [[api::schema]] Circle {
  [[api::constant("circle")]] std::string kind;
  [[api::constant(2)]] int dimensions;
  [[api::constant(true)]] bool round;
  [[api::constant(Kind::circle)]] Kind by_enum;
};
