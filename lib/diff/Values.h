// The parts of what a pair of shapes says of values.
#pragma once

#include "diff/ShapePair.h"

namespace oapigen::diff {

void compareTypes(Comparison &comparison, const ShapePair &pair);
void compareEnums(Comparison &comparison, const ShapePair &pair);

/// Whether the same values are right on both sides, as they are listed, whatever types are stated
/// beside them. Not where none is: that is a slip.
bool haveSameValues(const ShapePair &pair);
/// Whether 5 and "5" are one value: where a type changes that is on its way as a text.
bool areTexts(const ShapePair &pair);
/// As it stands in a URL or header.
Value asText(const Value &value);

} // namespace oapigen::diff
