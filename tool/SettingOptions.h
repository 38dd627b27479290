// The table of settings → options of a command.
#pragma once

#include "tool/Settings.h"

namespace CLI {
class App;
}

namespace oapigen::tool {

/// Adds an option for each row of the table; what is given is stored in `settings`, which has to
/// live until the command line was parsed.
void addSettings(CLI::App &app, Settings &settings);

} // namespace oapigen::tool
