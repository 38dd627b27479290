#include <string>

class Lamps {
public:
  virtual ~Lamps() = default;
  [[api::get("/virtual")]] virtual int pure() const = 0;
  [[api::get("/static")]] static int of_the_class();
  [[api::get("/template")]] int defined_inside() { return 1; }

private:
  [[api::get("/private")]] int handler();
};

[[api::get("/defined")]] int defined() { return 1; }
