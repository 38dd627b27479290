#include <string>

struct Database;

struct Lamp {
  bool on;
  [[api::ignore]] Database *database;
};

enum class Color { red, green, count_ [[api::ignore]] };

[[api::get("/lamps/{id}")]]
Lamp lamp(int id, [[api::ignore]] Database &database, Color color);
