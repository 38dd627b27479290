#include <cstddef>
#include <variant>

struct [[api::schema]] Nulls {
  std::monostate state;
  std::nullptr_t pointer;
};
