#include <vector>

struct Room {
  int floor;
};

[[api::get("/lamps")]] int lamps([[api::query]] std::vector<Room> rooms);
//                                                                ^ error[parameter-not-simple]: 'rooms' cannot travel in the query: 'std::vector<Room>' is no scalar, string, enum, nor a sequence of them
//                                                                  hint[parameter-not-simple]: [[api::content("application/json")]] on it sends it as JSON there

// Right:
[[api::get("/bulbs")]] int bulbs([[api::query]] std::vector<int> floors);
