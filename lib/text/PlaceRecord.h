// What stood where, noted in the order of the text → places, once somebody asks for one.
//
// Noting costs a few bytes a name; no pointer is spelled out and no line is counted before that.
#pragma once

#include "model/LatePlaces.h"
#include "text/LineIndex.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace oapigen {

/// Bytes of a text.
struct Extent {
  std::size_t offset;
  std::size_t length = 0; ///< To underline; 0: only the first one is meant.
};

class PlaceRecord {
public:
  /// The whole has level 0, what is directly inside it 1. An element of an array has no name.
  void addElement(std::size_t level, Extent extent) { add(level, kElement, extent); }
  void addMember(std::size_t level, std::string_view name, Extent extent);

  /// The extent of a member of the innermost container at `level`, which is the last one noted
  /// there under that name.
  Extent memberAt(std::size_t level, std::string_view name) const;

  LatePlaces places(const Lines &lines) &&;

private:
  static constexpr std::uint32_t kElement = UINT32_MAX;
  struct Part {
    std::size_t offset;
    std::uint32_t length;
    std::uint32_t level;
    std::size_t name; ///< Where it begins in `names_`; kElement: it has none.
    std::uint32_t nameLength;
  };
  void add(std::size_t level, std::uint32_t nameLength, Extent extent);
  std::string_view nameOf(const Part &part) const {
    return std::string_view(names_).substr(part.name, part.nameLength);
  }
  friend class RecordedPlaces;

  std::vector<Part> parts_;
  std::string names_;
};

} // namespace oapigen
