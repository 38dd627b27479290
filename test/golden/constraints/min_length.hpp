#include <string>

struct [[api::schema]] Lamp {
  [[api::min_length(1)]] std::string name;
};
