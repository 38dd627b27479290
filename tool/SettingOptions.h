// The table of settings → options of a command.
#pragma once

#include "tool/Settings.h"

#include <string>

namespace CLI {
class App;
}

namespace oapigen::tool {

/// Which settings a command has.
struct SettingScope {
  /// The option for the inputs in a command whose arguments are something else; empty: the
  /// arguments are the inputs.
  std::string inputs = {};
  /// Of the table; empty: all that have options.
  std::vector<std::string_view> groups = {};
};

/// Adds an option for each row of the table; what is given is stored in `settings`, which has to
/// live until the command line was parsed.
void addSettings(CLI::App &app, Settings &settings, const SettingScope &scope = {});

} // namespace oapigen::tool
