#include <string>

struct [[api::schema]] Reached {
  int by_the_attribute;
};
enum class [[api::schema]] Color { red };
using Name [[api::schema]] = std::string;
struct NotReached {
  int number;
};
