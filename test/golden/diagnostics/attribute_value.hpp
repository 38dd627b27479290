#include <string>

[[api::get("/lamps")]] int lamps([[api::pattern("[a-z")]] std::string name);
//                                              ^ error[attribute-value]: the pattern is no ECMA-262 regular expression: '[' at offset 0 is never closed

// Right:
[[api::get("/bulbs")]] int bulbs([[api::pattern("[a-z]")]] std::string name);
