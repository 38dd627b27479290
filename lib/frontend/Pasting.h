// The texts of a unit → whether `api` can come from words that its macros paste.
#pragma once

#include "frontend/TextScan.h"

#include <vector>

namespace oapigen::frontend {

/// No is only said when it is certain.
bool canPasteScope(const std::vector<const TextScan *> &texts);

} // namespace oapigen::frontend
