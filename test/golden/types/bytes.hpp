#include <array>
#include <cstddef>
#include <span>
#include <vector>

struct [[api::schema]] Bytes {
  std::vector<std::byte> bytes;
  std::array<std::byte, 32> digest;
  std::span<const std::byte> view;
  std::vector<unsigned char> numbers_unless_configured;
};
