#include <string>
#include <variant>
#include <vector>

/// Anything with an area.
struct [[api::polymorphic("kind")]] Shape {
  virtual ~Shape() = default;
  std::string color;
};

struct Named {
  std::string name;
};

struct Circle : Shape, Named {
  double radius;
};

/// The corners are right angles.
struct [[api::discriminator_value("box")]] Rectangle : Shape {
  double width, height;
};

struct [[api::closed]] Square : Rectangle {
  bool rounded = false;
};

struct Picture {
  std::vector<Shape> shapes;
  std::variant<Circle, Square> frame;
};

[[api::get("/picture")]] Picture picture();
