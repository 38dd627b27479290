// Name → position for a sequence of named things. Up to a few names it is empty and the sequence is
// searched one by one; beyond that it is a hash table of positions, which holds no names itself.
#pragma once

#include "model/Box.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace oapigen {

/// `names(position)` gives the name at a position, for every function that takes it. Of equal names
/// the first one is found.
class NameIndex {
public:
  /// The position of `name` among the first `size` ones; `size` when it is not there.
  template <class Names>
  std::size_t find(std::string_view name, std::size_t size, Names names) const {
    if (slots_)
      return findSlot(name, size, names);
    std::size_t at = 0;
    while (at != size && names(at) != name)
      ++at;
    return at;
  }

  /// To be called after one name was added at the end and the sequence has `size` names.
  template <class Names> void added(std::size_t size, Names names) {
    if (size <= kSearched)
      return;
    if (!slots_ || size * 2 > slots_->size())
      return rebuild(size, names);
    insert(names(size - 1), size - 1);
  }

  /// To be called after names were removed or changed their places.
  template <class Names> void rebuild(std::size_t size, Names names) {
    slots_.reset();
    if (size <= kSearched)
      return;
    reserve(size * 2);
    for (std::size_t at = 0; at != size; ++at)
      insert(names(at), at);
  }

private:
  static constexpr std::size_t kSearched = 16;
  template <class Names>
  std::size_t findSlot(std::string_view name, std::size_t size, Names names) const {
    for (std::size_t slot = first(name);; slot = next(slot)) {
      std::uint32_t at = (*slots_)[slot];
      if (at == 0)
        return size;
      if (names(at - 1) == name)
        return at - 1;
    }
  }
  std::size_t first(std::string_view name) const;
  std::size_t next(std::size_t slot) const { return (slot + 1) & (slots_->size() - 1); }
  void insert(std::string_view name, std::size_t position);
  void reserve(std::size_t count);

  Box<std::vector<std::uint32_t>> slots_; ///< A power of two; position + 1, 0 where nothing is.
};

} // namespace oapigen
