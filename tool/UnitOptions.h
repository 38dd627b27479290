// Settings → how C++ is read and what it means.
#pragma once

#include "frontend/Frontend.h"
#include "mapping/Mapping.h"
#include "tool/Settings.h"

namespace oapigen::tool {

frontend::Options readingOf(const Settings &settings);
mapping::Options mappingOf(const Settings &settings);

} // namespace oapigen::tool
