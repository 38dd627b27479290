// Attributes of other scopes that happen to have a name of this language.
#pragma once

#include <clang/Basic/SourceManager.h>

namespace oapigen::frontend {

/// True if `location` is in the arguments of an attribute that is not of the scope `api`:
/// `[[other::pattern(a b)]]`. Clang would not have parsed these arguments if the bare name were not
/// registered (see Register.cpp), so complaints about them are dropped.
bool isInForeignAttribute(const clang::SourceManager &sources, clang::SourceLocation location);

} // namespace oapigen::frontend
