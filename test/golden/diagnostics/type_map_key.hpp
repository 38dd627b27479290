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

// Right:
[[api::get("/bulbs")]] std::vector<std::pair<Place, int>> bulbs();
[[api::get("/rooms")]] std::map<std::string, int> rooms();
