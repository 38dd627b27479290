// A name that Clang does not know → the header that declares it, if it is one of the standard
// library or of <oapi/api.hpp>. A header that it does not find → where the command line tells it.
#pragma once

#include "frontend/ClangHeaders.h"

#include <string>

namespace oapigen::frontend {

/// The hint for an error about an unknown name, such as "include <string>", or about a header that
/// is not found; empty for other errors and other names.
std::string includeHint(const clang::Diagnostic &info, const clang::LangOptions &language);

} // namespace oapigen::frontend
