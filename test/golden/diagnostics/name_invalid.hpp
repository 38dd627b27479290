#include <string>

[[api::get("/lamps")]] int lamps([[api::header("My Room")]] std::string room);
//                                                                      ^ error[name-invalid]: "My Room" is no name of a header parameter

// Right:
[[api::get("/bulbs")]] int bulbs([[api::header("My-Room")]] std::string room);
