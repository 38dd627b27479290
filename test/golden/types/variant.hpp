#include <string>
#include <variant>
#include <vector>

struct Lamp {
  bool on;
};
struct Candle {
  int length;
};
struct Circle {
  [[api::constant("circle")]] std::string kind;
  double radius;
};
struct Square {
  [[api::constant("square")]] std::string kind;
  double side;
};

struct [[api::schema]] Variants {
  std::variant<int, std::string> scalars;
  std::variant<Lamp, Candle> classes;
  std::variant<Circle, Square> discriminated;
  std::variant<std::monostate, Circle> perhaps;
  std::vector<std::variant<bool, Lamp>> elements;
};
