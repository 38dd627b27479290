// Bytes → 128 bits that tell them from all others that will be met; no protection against people
// who look for two texts of one hash, since a cache only holds what its owner made.
#pragma once

#include <compare>
#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>

namespace oapigen::cache {

struct Hash {
  std::uint64_t high = 0;
  std::uint64_t low = 0;
  auto operator<=>(const Hash &) const = default;
};

Hash hashOf(std::string_view bytes);
/// Of all of them, as if they were one.
Hash hashOf(std::initializer_list<std::string_view> parts);

/// 32 hexadecimal digits.
std::string spelled(const Hash &hash);

} // namespace oapigen::cache
