#include <memory>
#include <string>

/// The extension is the discriminator's, also where the class has an operation.
struct [[api::polymorphic("kind"), api::discriminator_extension("x-order", "1")]] Shape {
  std::string kind;
  [[api::get("/shapes/{number}")]] std::unique_ptr<Shape> find(int number);
};
struct Circle : Shape {
  double radius;
};
