#include <memory>
#include <string>
#include <variant>

struct Bulb {
  const std::string kind = "bulb";
};
struct Tube {
  const std::string kind = "tube";
  double length;
};
struct Lamp {
  [[api::discriminator_extension("x-fallback", R"("bulb")")]] std::variant<Bulb, Tube> light;
};
using Light [[api::discriminator_extension("x-fallback", R"("tube")"), api::discriminator("kind")]] = std::variant<Bulb, Tube>;

struct [[api::polymorphic("shape"), api::discriminator_extension("x-open", "true")]] Shade {
  virtual ~Shade();
};
struct Cone : Shade {
  double height;
};
[[api::get("/lamp")]] Lamp lamp();
[[api::get("/light")]] Light light();
[[api::get("/shade")]] std::unique_ptr<Shade> shade();
