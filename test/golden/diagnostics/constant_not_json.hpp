#include <vector>

[[api::get("/lamps")]] int lamps([[api::example("1, 2")]] std::vector<int> rooms);
//                                              ^ error[constant-not-json]: "1, 2" is no JSON value for the type 'std::vector<int>'
//                                                hint[constant-not-json]: a text for a type that is not a string is read as JSON

// Right:
[[api::get("/bulbs")]] int bulbs([[api::example("[1, 2]")]] std::vector<int> rooms);
