// Notes parts; what becomes of the notes is in RecordedPlaces.cpp.
#include "text/PlaceRecord.h"

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

} // namespace oapigen
