// An error of Clang in front of, or behind, a list of attributes → what its author did.
//
// To Clang each list is the beginning of a declaration, so the error is about what comes next.
#pragma once

#include "frontend/AttributeMistakes.h"
#include "frontend/AttributeText.h"

namespace oapigen::frontend {

/// Nothing: as Clang says it. `tokens` are those of the file, `text` is that before the
/// error.
std::optional<Retold> retellList(const FileTokens &tokens, const AttributeText &text,
                                 const clang::Diagnostic &info);

} // namespace oapigen::frontend
