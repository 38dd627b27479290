// An error of Clang inside of an attribute's arguments → what its author did.
#pragma once

#include "frontend/AttributeMistakes.h"

namespace oapigen::frontend {

/// Nothing: as Clang says it. `text` is that before the error, which is in arguments of an
/// attribute of the scope `api`.
std::optional<Retold> retellArgument(const AttributeText &text, const AttributeAt &at,
                                     const clang::Diagnostic &info,
                                     const clang::LangOptions &language);

} // namespace oapigen::frontend
