// A hash table with open addressing. It is only ever extended or made anew: what is removed leaves
// no gap.
#include "model/NameIndex.h"

#include <bit>
#include <functional>

namespace oapigen {

std::size_t NameIndex::first(std::string_view name) const {
  return std::hash<std::string_view>()(name) & (slots_->size() - 1);
}

void NameIndex::insert(std::string_view name, std::size_t position) {
  std::size_t slot = first(name);
  while ((*slots_)[slot] != 0)
    slot = next(slot);
  (*slots_)[slot] = static_cast<std::uint32_t>(position + 1);
}

void NameIndex::reserve(std::size_t count) {
  slots_.emplace().resize(std::bit_ceil(count * 2));
}

} // namespace oapigen
