// Finds what belongs to the tool on disk, wherever it was installed.
#pragma once

#include "frontend/Frontend.h"

namespace oapigen::frontend {

/// The directory that has Clang's builtin headers in `include/`; empty when there is none.
std::string resourceDirectory(const Options &options);

/// The directory that has `oapi/api.hpp`; empty when there is none.
std::string includeDirectory(const Options &options);

} // namespace oapigen::frontend
