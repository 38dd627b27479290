#include <string>
#include <tuple>
#include <utility>

struct [[api::schema]] Tuples {
  std::pair<int, std::string> pair;
  std::tuple<bool, double, std::string> tuple;
  std::tuple<> nothing;
};
