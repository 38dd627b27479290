// Security schemes by their names, which may be others in the revision.
#pragma once

#include "diff/Comparison.h"

namespace oapigen::diff {

/// nullptr: there is none of that name in the document.
const SecurityScheme *schemeOf(const Side &side, const std::string &name);

/// The name under which the base knows a scheme of the revision.
std::string oldName(const Comparison &comparison, const std::string &name);

} // namespace oapigen::diff
