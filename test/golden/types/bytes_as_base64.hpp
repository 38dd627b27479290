// flags: --bytes base64
#include <cstdint>
#include <vector>

struct [[api::schema]] Bytes {
  std::vector<unsigned char> configured;
  std::vector<std::uint8_t> as_well;
};
