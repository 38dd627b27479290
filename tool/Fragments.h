// Fragments in files: what `oapi-gen compile` writes and `oapi-gen link` reads.
#pragma once

#include "model/Fragment.h"
#include "tool/ExitCode.h"
#include "tool/Settings.h"

#include <string>
#include <vector>

namespace oapigen::tool {

/// All entries of the fragments in one, in their order; the files of each once, sorted.
Fragment join(std::vector<Fragment> fragments);

/// The text for the file at `path`.
std::string textOf(const Fragment &fragment, const Settings &settings, const std::string &path);

/// Reads the files, on several threads; their order does not matter. Reports each file that cannot
/// be read or is no fragment, and settings that differ between two of them.
ExitCode readFragments(const std::vector<std::string> &paths, unsigned jobs,
                       std::vector<Fragment> &fragments, Diagnostics &out);

} // namespace oapigen::tool
