#include <cstdint>

enum class [[api::flags]] Rights : std::uint8_t {
  none = 0,
  read = 1,
  write = 2,
  all = read | write,
  secret [[api::ignore]] = 128,
};

struct [[api::schema]] Member {
  Rights rights = Rights::all;
};
