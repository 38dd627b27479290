// Hashes → positions in a sequence of what has them: a hash table with open addressing that holds
// no keys. It is only ever extended or made anew: nothing is taken out, so that there are no gaps.
#pragma once

#include <algorithm>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace oapigen {

class Slots {
public:
  /// Empty, with room for so many positions.
  explicit Slots(std::size_t count = 0)
      : slots_(std::bit_ceil(std::max<std::size_t>(count, kLeast) * 2)) {}

  bool hasRoomFor(std::size_t count) const { return count * 2 <= slots_.size(); }

  void insert(std::size_t hash, std::size_t position) {
    std::size_t slot = hash & (slots_.size() - 1);
    while (slots_[slot] != 0)
      slot = next(slot);
    slots_[slot] = static_cast<std::uint32_t>(position + 1);
  }

  /// The one that was inserted first of those with that hash for which `isIt(position)` holds.
  template <class IsIt> std::optional<std::size_t> find(std::size_t hash, IsIt isIt) const {
    for (std::size_t slot = hash & (slots_.size() - 1); slots_[slot] != 0; slot = next(slot))
      if (isIt(slots_[slot] - std::size_t(1)))
        return slots_[slot] - std::size_t(1);
    return std::nullopt;
  }

private:
  static constexpr std::size_t kLeast = 8;
  std::size_t next(std::size_t slot) const { return (slot + 1) & (slots_.size() - 1); }

  std::vector<std::uint32_t> slots_; ///< A power of two; position + 1, 0 where nothing is.
};

} // namespace oapigen
