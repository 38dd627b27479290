// The definition of a class → its bases and members in the Unit.
#pragma once

#include "frontend/Reading.h"

namespace oapigen::frontend {

/// Adds the bases and members that are on the wire, and says whether others are hidden.
void readContents(Reading &reading, const clang::CXXRecordDecl *definition, source::Class &out);

} // namespace oapigen::frontend
