#include <optional>
#include <string>

struct [[api::schema]] Lamp {
  [[api::max_length(80)]] std::string name;
  [[api::max_length(8)]] std::optional<std::string> through_the_optional;
};
