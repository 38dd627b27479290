// The words of a command line as users and build systems write them → as the option parser wants
// them.
#pragma once

#include "support/Diagnostic.h"

#include <optional>
#include <string>
#include <vector>

namespace oapigen::tool {

/// Replaces `@FILE` by the lines of FILE, one argument each without any quoting, and compilers'
/// spellings that begin with one dash (`-isystem DIR`, `-std=c++20`) by their long options. What
/// follows a `--` is a file, whatever it begins with. Nothing and a diagnostic if a FILE cannot be
/// read.
std::optional<std::vector<std::string>> expandArguments(const std::vector<std::string> &arguments,
                                                        Diagnostics &out);

/// The words as one line for a POSIX shell.
std::string shellQuoted(const std::vector<std::string> &words);

} // namespace oapigen::tool
