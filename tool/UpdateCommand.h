// A call of `oapi-gen check` → the command that updates the document.
#pragma once

#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace oapigen::tool {

/// The user's own words with 'generate' in place of 'check', the first of them, for a POSIX shell.
/// Words of an `@FILE` are named one by one only where some of them have to go. `app` is the
/// command with its options.
std::string updateCommand(std::vector<std::string> words, const CLI::App &app);

} // namespace oapigen::tool
