// The parts are in the order in which a walk meets them, parents first: their levels are enough to
// know the pointers.
#include "text/PlaceRecord.h"

#include <memory>

namespace oapigen {

void PlaceRecord::add(std::size_t level, std::uint32_t nameLength, Extent extent) {
  parts_.push_back({extent.offset, static_cast<std::uint32_t>(extent.length),
                    static_cast<std::uint32_t>(level), names_.size(), nameLength});
}

void PlaceRecord::addMember(std::size_t level, std::string_view name, Extent extent) {
  add(level, static_cast<std::uint32_t>(name.size()), extent);
  names_ += name;
}

Extent PlaceRecord::memberAt(std::size_t level, std::string_view name) const {
  auto part = parts_.end();
  do
    --part;
  while (part->level != level || nameOf(*part) != name);
  return {part->offset, part->length};
}

LatePlaces PlaceRecord::places(const Lines &lines) && {
  // A function that is kept has to be one that can be copied.
  auto kept = std::make_shared<std::pair<PlaceRecord, Lines>>(std::move(*this), lines);
  return LatePlaces([kept](Places &places) { kept->first.fill(kept->second, places); });
}

void PlaceRecord::fill(const Lines &lines, Places &places) const {
  struct Open {
    std::size_t pointerSize = 0; ///< Of the pointer to the part.
    std::size_t elements = 0;    ///< That it has had so far.
  };
  std::vector<Open> open; ///< By level.
  std::string pointer;
  for (const Part &part : parts_) {
    open.resize(part.level);
    pointer.resize(open.empty() ? 0 : open.back().pointerSize);
    if (part.nameLength != kElement)
      appendToken(pointer, nameOf(part));
    else if (!open.empty())
      appendToken(pointer, open.back().elements++);
    open.push_back({pointer.size()});
    places.emplace(pointer, lines.at(part.offset, part.length));
  }
}

} // namespace oapigen
