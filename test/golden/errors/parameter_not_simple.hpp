#include <map>
#include <string>
#include <vector>

struct Lamp {
  int watts;
};

[[api::get("/lamps")]] int lamps([[api::query]] std::vector<Lamp> lamps);
[[api::get("/rooms/{room}")]] int rooms(Lamp room);
[[api::get("/doors")]] int doors([[api::header]] std::map<std::string, int> all);
