// light
#include <memory>
#include <vector>
struct Shape {
  virtual ~Shape() = default;
  virtual double area() const = 0;
  int id;
};
struct Item {
  std::vector<std::unique_ptr<Shape>> shapes;
};
[[api::get("/x")]] Item item();
