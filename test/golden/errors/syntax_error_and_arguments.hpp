// With a syntax error in the file, places of attributes are guesses; arguments that are wrong in any
// place are told all the same.
#include <string>

struct Lamp {
  [[api::minimum("one")]] int watts;
//               ^ error[attribute-argument]: argument 1 of 'api::minimum' must be a number, not the string "one"
//                 hint[attribute-argument]: write [[api::minimum(10)]]
  [[api::pattern("[")]] std::string name;
//               ^ error[attribute-value]: the pattern is no ECMA-262 regular expression: '[' at offset 0 is never closed
  [[api::mimimum(1)]] int hours;
//       ^ error[unknown-attribute]: unknown attribute 'api::mimimum'
//         hint[unknown-attribute]: did you mean 'minimum'?
};
struct Bulb {
  [[api::summary(1)]] int watts
//                             ^ error[clang-error]: expected ';' at end of declaration list
//                               hint[clang-error]: insert ';'
  [[api::max_length(9)]] std::string name;
};
[[api::get("/lamps", 2)]] int lamps();
//                   ^ error[attribute-too-many-arguments]: 'api::get' does not take 2 as argument 2
//                     hint[attribute-too-many-arguments]: write [[api::get("/…")]]
