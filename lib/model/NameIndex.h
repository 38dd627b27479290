// Name → position for a sequence of named things. Up to a few names it is empty and the sequence is
// searched one by one; beyond that it is a hash table of positions, which holds no names itself.
#pragma once

#include "model/Box.h"
#include "model/Slots.h"

#include <functional>
#include <string_view>

namespace oapigen {

/// `names(position)` gives the name at a position, for every function that takes it. Of equal names
/// the first one is found.
class NameIndex {
public:
  /// The position of `name` among the first `size` ones; `size` when it is not there.
  template <class Names>
  std::size_t find(std::string_view name, std::size_t size, Names names) const {
    if (slots_)
      return slots_->find(hashOf(name), [&](std::size_t at) { return names(at) == name; })
          .value_or(size);
    std::size_t at = 0;
    while (at != size && names(at) != name)
      ++at;
    return at;
  }

  /// To be called after one name was added at the end and the sequence has `size` names.
  template <class Names> void added(std::size_t size, Names names) {
    if (size <= kSearched)
      return;
    if (!slots_ || !slots_->hasRoomFor(size))
      return rebuild(size, names);
    slots_->insert(hashOf(names(size - 1)), size - 1);
  }

  /// To be called after names were removed or changed their places.
  template <class Names> void rebuild(std::size_t size, Names names) {
    slots_.reset();
    if (size <= kSearched)
      return;
    slots_.emplace(Slots(size * 2)); // It grows.
    for (std::size_t at = 0; at != size; ++at)
      slots_->insert(hashOf(names(at)), at);
  }

private:
  static constexpr std::size_t kSearched = 16;
  static std::size_t hashOf(std::string_view name) { return std::hash<std::string_view>()(name); }

  Box<Slots> slots_;
};

} // namespace oapigen
