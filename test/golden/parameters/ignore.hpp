#include <string>

#include <vector>

struct Database;

struct Lamp {
  bool on;
  [[api::ignore]] Database *database;
};

struct Tracked {
  int changes;
};
struct Bulb : [[api::ignore]] Tracked, [[api::ignore]] std::vector<int> {
  int watts;
};

enum class Color { red, green, count_ [[api::ignore]] };

[[api::get("/lamps/{id}")]]
Lamp lamp(int id, [[api::ignore]] Database &database, Color color);
[[api::get("/bulbs")]]
Bulb bulb();
