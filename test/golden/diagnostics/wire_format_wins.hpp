#include <nlohmann/json.hpp>
#include <string>

struct Lamp {
  [[api::name("colour")]] std::string color;
//       ^ warning[wire-format-wins]: 'api::name' has no effect: nlohmann-json calls the member 'color' "color"
//         hint[wire-format-wins]: the document says what the library sends: take the attribute away, or tell the library
};
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(Lamp, color)
// <- note[wire-format-wins]: nlohmann-json is told so here

[[api::get("/lamps")]] Lamp lamps();

// Right:
struct Bulb {
  std::string color;
};
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(Bulb, color)

[[api::get("/bulbs")]] Bulb bulbs();
