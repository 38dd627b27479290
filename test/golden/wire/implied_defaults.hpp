// A value that nobody wrote is no default where attributes restrict the values; nor is an
// enumerator that the library has no value for.
#include "parts/glaze.hpp"
#include "parts/nlohmann_3_12.hpp"

#include <string>
#include <vector>

using Name [[api::min_length(1)]] = std::string;

struct Limits {
  [[api::minimum(3)]] int at_least;
  [[api::minimum(3)]] int written = 4;
  [[api::description("Any number.")]] int free;
  Name name;
  [[api::min_items(1)]] std::vector<int> numbers;

  NLOHMANN_DEFINE_TYPE_INTRUSIVE_WITH_DEFAULT(Limits, at_least, written, free, name, numbers)
};

enum class Level { low, high };
template <> struct glz::meta<Level> {
  static constexpr auto value = glz::enumerate("lo", Level::low);
};

struct Levels {
  Level known = Level::low;
  Level unknown = Level::high;
};

[[api::put("/limits")]] void put_limits(Limits body);
[[api::put("/levels")]] void put_levels(Levels body);
