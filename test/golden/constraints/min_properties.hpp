#include <map>
#include <optional>
#include <string>

struct [[api::schema, api::min_properties(1)]] Change {
  std::optional<int> watts;
  [[api::min_properties(2)]] std::map<std::string, int> marks;
};
