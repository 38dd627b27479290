#include <map>
#include <memory>
#include <optional>
#include <string>
#include <variant>

struct Lamp {
  bool on;
};
struct Candle {
  int length;
};

/// @param lamp What to add.
[[api::post("/class")]] void of_class(const Lamp &lamp);
[[api::post("/map")]] void of_map(std::map<std::string, int> lamps);
[[api::post("/variant")]] void of_variant(std::variant<Lamp, Candle> light);
[[api::post("/optional")]] void of_optional(std::optional<Lamp> lamp);
[[api::post("/default")]] void with_default(Lamp lamp = {});
[[api::post("/both/{id}")]] void path_query_and_body(int id, Lamp lamp, bool force);
