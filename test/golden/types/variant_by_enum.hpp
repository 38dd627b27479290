#include <variant>

enum class Kind { circle, square };

struct Circle {
  const Kind kind = Kind::circle;
  double radius;
};
struct Square {
  const Kind kind = Kind::square;
  double side;
};

[[api::post("/shapes")]] void draw(std::variant<Circle, Square> shape);
