// Attributes on members that a library does not write.
#pragma once

#include "frontend/WireLibraries.h"

namespace oapigen::frontend {

/// Warns of attributes on what is not in `wire`: members, those of unnamed structs, and those of
/// bases that no library knows.
void reportUnwritten(Reading &reading, const clang::CXXRecordDecl *record, const ClassWire &wire);

} // namespace oapigen::frontend
