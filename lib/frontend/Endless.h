// Templates that name ever new instances of themselves → where reading them stops.
#pragma once

#include "frontend/Reading.h"

namespace oapigen::frontend {

/// Why no further instance of the template is read: there are too many of them, or its arguments
/// are nested too deep; empty for an instance that is read. `isKnown`: it is in the unit already.
std::string endlessReason(Reading &reading, const clang::CXXRecordDecl *record, bool isKnown);

} // namespace oapigen::frontend
