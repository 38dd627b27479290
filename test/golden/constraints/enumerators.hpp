// An enumerator that C++ takes for a number is one.
#include <string>

namespace limits {
enum Limit { none, few = 4, many = 9 };
}
enum Status { kCreated = 201, kGone = 410 };

struct Lamp {
  [[api::minimum(limits::few), api::maximum(limits::many)]] int watts = limits::few;
  [[api::max_length(limits::many)]] std::string name;
  [[api::example(limits::few), api::constant(limits::few)]] double weight;
  [[api::example(limits::few)]] limits::Limit limit;
};
[[api::post("/lamps"), api::status(kCreated), api::response(kGone)]] Lamp lamp();
