// What the changes of a comparison have told of the differences between the same two documents:
// changes have words for what matters, differences have only pointers.
#pragma once

#include "diff/Diff.h"
#include "tool/Meaning.h"

#include <string>
#include <vector>

namespace oapigen::tool {

/// Whether `pointer` leads to a part of what `upper` leads to.
bool isBelow(const std::string &pointer, const std::string &upper);

/// What is new has only the place above it in the document.
bool isNew(const diff::Change &change);

/// Whether one of the changes tells of the difference: of what is there, of a part of it or of the
/// whole that came with it.
bool isTold(const Difference &difference, const std::vector<diff::Change> &changes);

} // namespace oapigen::tool
