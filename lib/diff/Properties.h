// The single properties of a pair of objects, and what holds for those that have no name.
#pragma once

#include "diff/Comparison.h"

namespace oapigen::diff {

/// What an object says of properties that it does not name.
enum class Others { Open, Described, Closed };

struct Further {
  Others others = Others::Open;
  Schemas schemas; ///< That say something.
  Schemas words;   ///< Those that allow anything: only for their words.
};

void compareProperties(Comparison &comparison, const ShapePair &pair, const Further &before,
                       const Further &after);

} // namespace oapigen::diff
