// The single properties of a pair of objects, and what holds for those that have no name.
#pragma once

#include "diff/ShapePair.h"

namespace oapigen::diff {

/// What an object says of properties that it does not name.
enum class Others { Open, Described, Closed };

struct Further {
  Others others = Others::Open;
  Schemas schemas; ///< That say something.
  Schemas words;   ///< Those that allow anything: only for their words.
};

/// What all schemas of a property together say of who may read and write it.
Side::Access accessOf(const Side &side, const Property &property);
/// Whether what has that access is not sent in that direction at all.
bool isHidden(const Side::Access &access, Direction direction);

void compareProperties(Comparison &comparison, const ShapePair &pair, const Further &before,
                       const Further &after);

} // namespace oapigen::diff
