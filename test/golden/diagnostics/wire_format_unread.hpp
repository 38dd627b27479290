#include <nlohmann/json.hpp>

const char *name_of_red();

enum class Color { red, green };
NLOHMANN_JSON_SERIALIZE_ENUM(Color, {{Color::red, name_of_red()}, {Color::green, "GREEN"}})
// <- warning[wire-format-unread]: what nlohmann-json makes of 'Color' cannot be read here: '{Color::red,name_of_red()}' is no constant
//    hint[wire-format-unread]: write an enumerator and a literal

[[api::get("/lamps/color")]] Color color();

// Right:
enum class Size { small, large };
NLOHMANN_JSON_SERIALIZE_ENUM(Size, {{Size::small, "SMALL"}, {Size::large, "LARGE"}})

[[api::get("/lamps/size")]] Size size();
