#include <map>
#include <string>
#include <utility>
#include <vector>

struct Place {
  int x, y;
  auto operator<=>(const Place &) const = default;
};

[[api::get("/lamps")]] std::map<Place, int> lamps();
//                                          ^ error[type-map-key]: the keys of 'std::map<Place, int>' are no texts: names in JSON are strings, enums or integers
//                                            hint[type-map-key]: send a list of pairs, or say with [[api::schema_json("…")]] what your serialiser makes of it

// Right:
[[api::get("/bulbs")]] std::vector<std::pair<Place, int>> bulbs();
[[api::get("/rooms")]] std::map<std::string, int> rooms();
