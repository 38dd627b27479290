#include <string>

struct Lamp {
  bool on;
};
struct [[api::status(202)]] Later {
  std::string where;
};
enum class [[api::status(418)]] Teapot { short_, stout };
using Moved [[api::status(301)]] = std::string;

[[api::post("/lamps"), api::status(201)]] Lamp add();
[[api::post("/lamps/later")]] Later later();
[[api::get("/tea")]] Teapot tea();
[[api::get("/moved")]] Moved moved();
[[api::delete("/lamps"), api::status(202)]] void nothing();
