// The table of settings → options of a command.
#pragma once

#include "tool/Settings.h"

#include <string>

namespace CLI {
class App;
}

namespace oapigen::tool {

/// Adds an option for each row of the table; what is given is stored in `settings`, which has to
/// live until the command line was parsed. `inputs` is the option for the inputs in a command whose
/// arguments are something else; empty: the arguments are the inputs.
void addSettings(CLI::App &app, Settings &settings, const std::string &inputs = "");

} // namespace oapigen::tool
