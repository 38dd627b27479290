#include <map>
#include <string>

struct [[api::schema]] Lamp {
  [[api::max_properties(9)]] std::map<std::string, int> marks;
};
