// The seam between EmbedHeaders.cmake and Light.cpp.
#pragma once

#include "light/Light.h"

namespace oapigen::light {

/// Sorted, one name a line.
std::string_view globalNameLines();
std::string_view macroNameLines();

} // namespace oapigen::light
