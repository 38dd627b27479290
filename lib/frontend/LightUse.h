// What the code does with the light library.
#pragma once

#include "frontend/LightRun.h"

namespace oapigen::frontend {

/// Gives up when the code uses the library in a way that the real headers might take otherwise:
/// refuse, or give another value. Everything is refused that is not known to be the same.
void checkLightUse(clang::Sema &sema, LightRun &run);

} // namespace oapigen::frontend
