// The rows of the list of neutral edits that look at a schema and all that it is made of.
#pragma once

#include "Neutral.h"

namespace oapigen::diff {

/// A type that follows from the values, or that another part states.
bool followsFromOthers(const Silent &it);
bool isRequiredByOthers(const Silent &it);
/// A required property that must be what any further property must be.
bool isLikeFurther(const Silent &it);

} // namespace oapigen::diff
