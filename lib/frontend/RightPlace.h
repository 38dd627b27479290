// Lists of attributes where they belong to nothing → what they were meant for, and where they stand
// on such a declaration: `struct V [[…]] {`.
//
// Only the tokens around them tell it: to Clang there is no declaration yet, or none any more.
#pragma once

#include "dsl/Attribute.h"
#include "frontend/AttributeText.h"

namespace oapigen::frontend {

struct RightPlace {
  dsl::On target;
  std::string advice;
  std::vector<std::string> lost = {}; ///< Names of an enum that Clang does not get to know there.
};

/// Nothing: what is around the lists does not tell it.
std::optional<RightPlace> rightPlaceOf(const FileTokens &tokens, const ListsBefore &lists);

} // namespace oapigen::frontend
