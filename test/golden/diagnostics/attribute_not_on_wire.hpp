#include <nlohmann/json.hpp>
#include <string>

struct Lamp {
  std::string color;
  [[api::minimum(1)]] int watts;
//       ^ warning[attribute-not-on-wire]: 'api::minimum' has no effect: nlohmann-json does not write 'watts'
};
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(Lamp, color)

[[api::get("/lamps")]] Lamp lamps();

// Right:
struct Bulb {
  std::string color;
  [[api::minimum(1)]] int watts;
};
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(Bulb, color, watts)

[[api::get("/bulbs")]] Bulb bulbs();
