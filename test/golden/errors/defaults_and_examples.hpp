#include <string>

enum class Color { red, green };

struct [[api::schema]] Lamp {
  [[api::maximum(3)]] int watts = 5;
  [[api::example("forty")]] int lumens;
  [[api::min_length(3), api::example("ab")]] std::string name;
  [[api::default_value("blue")]] Color color;
  [[api::example(R"({"x": 1})")]] Color other;
};

[[api::get("/lamps")]] int lamps([[api::minimum(10)]] int limit = 5);
