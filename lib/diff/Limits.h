// What limits are called when they come, go, rise or fall.
#pragma once

#include "diff/ShapePair.h"

namespace oapigen::diff {

struct LimitKinds {
  Kind added, removed, raised, lowered;
};

/// Lengths and numbers of items and properties, and what arrays contain.
void compareCounts(Comparison &comparison, const ShapePair &pair);

/// How many items an array may have: `maxItems`, or what an end behind the items that have a
/// position of their own says as well.
struct ItemLimit {
  std::optional<std::uint64_t> most; ///< Nothing: any number.
  bool isEnd = false;                ///< No further items are allowed, and `maxItems` is no less.
};
ItemLimit itemLimitOf(const Side &side, const Shape &shape);

} // namespace oapigen::diff
