// XXH3 of the xxHash library, compiled in.
#include "cache/Hash.h"

#define XXH_INLINE_ALL
#include <xxhash.h>

namespace oapigen::cache {

Hash hashOf(std::string_view bytes) {
  const XXH128_hash_t hash = XXH3_128bits(bytes.data(), bytes.size());
  return {hash.high64, hash.low64};
}

Hash hashOf(std::initializer_list<std::string_view> parts) {
  XXH3_state_t state;
  XXH3_128bits_reset(&state);
  for (std::string_view part : parts)
    XXH3_128bits_update(&state, part.data(), part.size());
  const XXH128_hash_t hash = XXH3_128bits_digest(&state);
  return {hash.high64, hash.low64};
}

std::string spelled(const Hash &hash) {
  constexpr std::string_view kDigits = "0123456789abcdef";
  std::string text;
  for (std::uint64_t part : {hash.high, hash.low})
    for (int shift = 60; shift >= 0; shift -= 4)
      text += kDigits[(part >> shift) & 15];
  return text;
}

} // namespace oapigen::cache
