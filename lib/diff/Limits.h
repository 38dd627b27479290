// What limits are called when they come, go, rise or fall.
#pragma once

#include "diff/Comparison.h"

namespace oapigen::diff {

struct LimitKinds {
  Kind added, removed, raised, lowered;
};

/// Lengths and numbers of items and properties, and what arrays contain.
void compareCounts(Comparison &comparison, const ShapePair &pair);

} // namespace oapigen::diff
