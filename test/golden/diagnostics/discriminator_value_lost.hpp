#include <string>

struct Lamp {
  std::string room;
};
struct [[api::discriminator_value("bulb")]] Bulb : Lamp {
//            ^ error[discriminator-value-lost]: 'Bulb' derives from no class with [[api::polymorphic]]
//              hint[discriminator-value-lost]: put [[api::polymorphic("…")]] on the base class
  int watts;
};
[[api::get("/bulbs")]] Bulb bulbs();

// Right:
struct [[api::polymorphic("kind")]] Door {
  std::string room;
};
struct [[api::discriminator_value("gate")]] Gate : Door {
  int width;
};
[[api::get("/gates")]] Gate gates();
