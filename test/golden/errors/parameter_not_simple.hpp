#include <map>
#include <string>
#include <vector>

struct Lamp {
  int watts;
};

[[api::get("/lamps")]] int lamps([[api::query]] std::vector<Lamp> lamps);
//                                                                ^ error[parameter-not-simple]: 'lamps' cannot travel in the query: 'std::vector<Lamp>' is no scalar, string, enum, nor a sequence of them
//                                                                  hint[parameter-not-simple]: [[api::content("application/json")]] on it sends it as JSON there
[[api::get("/rooms/{room}")]] int rooms(Lamp room);
//                                           ^ error[parameter-not-simple]: 'room' cannot travel in the path: 'Lamp' is no scalar, string, enum, nor a sequence of them
//                                             hint[parameter-not-simple]: where 'watts' is all that is written of 'Lamp', put [[api::transparent]] on the class; otherwise [[api::content("application/json")]] on it sends it as JSON there
[[api::get("/doors")]] int doors([[api::header]] std::map<std::string, int> all);
//                                                                          ^ error[parameter-not-simple]: 'all' cannot travel in the header: 'std::map<std::string, int>' is no scalar, string, enum, nor a sequence of them
//                                                                            hint[parameter-not-simple]: [[api::content("application/json")]] on it sends it as JSON there
