// The viewers' files as they are installed beside the program.
#pragma once

#include "viewer/Viewers.h"

#include <optional>
#include <string>
#include <vector>

namespace oapigen::tool {

/// The texts of the viewer's files, in their order; nothing when one of them is not there, as after
/// a build that could not get them.
std::optional<std::vector<std::string>> readViewer(const viewer::Viewer &viewer);

} // namespace oapigen::tool
