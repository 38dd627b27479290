// Names of files inside a fragment's text: relative to the folder that the text is in, so that the
// same sources give the same bytes in another place, and a text can be linked from anywhere.
//
// Only the spelling counts, nothing is looked up. What has nothing in common with the folder but
// the root (a system header) keeps its absolute path.
#pragma once

#include "link/FragmentText.h"

#include <filesystem>

namespace oapigen {

/// As diagnostics show it (relative to `current` when it is below it, else absolute) → as a text in
/// `folder` has it. Both are absolute.
RenameFile namesFor(const std::filesystem::path &folder, const std::filesystem::path &current);

/// The other way round.
RenameFile namesFrom(const std::filesystem::path &folder, const std::filesystem::path &current);

} // namespace oapigen
