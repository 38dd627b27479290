#include <string>

enum class Color { red, green };

struct [[api::schema]] Lamp {
  [[api::maximum(3)]] int watts = 5;
//                        ^ error[value-mismatch]: the default does not match its schema: is above the maximum 3
  [[api::example("\"forty\"")]] int lumens;
//               ^ error[value-mismatch]: the example does not match its schema: is a string, not an integer
  [[api::min_length(3), api::example("ab")]] std::string name;
//                                   ^ error[value-mismatch]: the example does not match its schema: is shorter than 3 characters
  [[api::default_value("blue")]] Color color;
//       ^ error[value-mismatch]: the default does not match its schema: is none of "red", "green"
  [[api::example(R"({"x": 1})")]] Color other;
//               ^ error[value-mismatch]: the example does not match its schema: is none of "red", "green"
};

[[api::get("/lamps")]] int lamps([[api::minimum(10)]] int limit = 5);
//                                                        ^ error[value-mismatch]: the default does not match its schema: is below the minimum 10
