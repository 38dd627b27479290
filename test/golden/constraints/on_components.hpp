#include <string>

using Name [[api::min_length(1)]] = std::string;

/// What stands beside a reference adds to it.
struct [[api::schema]] Lamp {
  /// Of the lamp.
  [[api::max_length(20)]] Name name;
};
