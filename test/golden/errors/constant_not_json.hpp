#include <vector>

struct [[api::schema]] Lamp {
  [[api::default_value("forty")]] int watts;
//                     ^ error[constant-not-json]: "forty" is no JSON value for the type 'int'
//                       hint[constant-not-json]: a text for a type that is not a string is read as JSON
  [[api::example("[1, ")]] std::vector<int> bulbs;
//               ^ error[constant-not-json]: "[1, " is no JSON value for the type 'std::vector<int>'
//                 hint[constant-not-json]: a text for a type that is not a string is read as JSON
};
