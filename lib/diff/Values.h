// The parts of what a pair of shapes says of values.
#pragma once

#include "diff/ShapePair.h"

namespace oapigen::diff {

void compareTypes(Comparison &comparison, const ShapePair &pair);
void compareEnums(Comparison &comparison, const ShapePair &pair);

/// Whether all values that are right are named, so that the types say no more; not where the stated
/// types are those of none.
bool listsValues(const Shape &shape);
/// Whether 5 and "5" are one value: where a type changes that is on its way as a text.
bool areTexts(const ShapePair &pair);
/// As it stands in a URL or header.
Value asText(const Value &value);

} // namespace oapigen::diff
