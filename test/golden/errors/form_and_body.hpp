#include <string>

struct Lamp {
  int watts;
};

[[api::post("/lamps")]] void add(Lamp lamp, [[api::form]] std::string name);
[[api::post("/rooms")]] void both([[api::form]] std::string name, [[api::multipart]] std::string file);
