// Examples of a family's head are checked as the class that they name.
#include <memory>
#include <string>

struct [[api::polymorphic("kind"), api::example(R"({"kind": "Circle", "name": "c", "radius": 1.5})"),
         api::example(R"({"kind": "Circle", "name": "c", "radius": "wide"})"),
//                    ^ error[value-mismatch]: the example does not match its schema: '/radius' is a string, not a number
         api::example(R"({"kind": "square", "name": "c"})"), api::example(R"({"kind": "Shape", "name": "s"})")]] Shape {
//                    ^ error[value-mismatch]: the example does not match its schema: has no member 'side'
  virtual ~Shape();
  std::string name;
};
struct Circle : Shape {
  double radius;
};
struct [[api::discriminator_value("square")]] Square : Shape {
  double side;
};

[[api::get("/shape")]] std::shared_ptr<Shape> shape();
