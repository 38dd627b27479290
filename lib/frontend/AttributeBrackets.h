// An error of Clang → what is wrong with the brackets and quotes of the annotation at its place.
//
// Clang tells where it has lost its way, and what would have to come there: of `[[api::get("/x)]]`
// that an expression is missing, and then that the file ends too early. Nothing in an annotation
// that is balanced is told here, whatever Clang says of it.
#pragma once

#include "frontend/FileTokens.h"
#include "support/Diagnostic.h"

#include <optional>
#include <vector>

namespace oapigen::frontend {

struct Unbalanced {
  Problem problem;
  Holes holes;
  clang::SourceLocation where;
  /// Up to here Clang's errors come of this one; invalid: up to the end of the unit.
  clang::SourceLocation end = {};
  /// Of the attribute that it is in, and of those that Clang takes for a part of the same list.
  std::vector<clang::SourceLocation> names = {};
  bool isWithoutEnd = false; ///< The whole list has no `]]`.
};

/// `place` is in the file of the tokens.
std::optional<Unbalanced> unbalancedAt(const FileTokens &tokens, clang::SourceLocation place);

} // namespace oapigen::frontend
