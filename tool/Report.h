// Diagnostics → text for people, or JSON for programs. The only place that prints them.
#pragma once

#include "support/Diagnostic.h"

#include <iosfwd>
#include <string>

namespace CLI {
class App;
}

namespace oapigen::tool {

/// How diagnostics are printed.
struct Reporting {
  std::string format = "text"; ///< "text" or "json"
  std::string color = "auto";  ///< "auto", "always" or "never"
};

/// Adds `--diagnostics` and `--color` to a command.
void addReporting(CLI::App &app, Reporting &reporting);

/// Whether `stream` is a terminal that can move its cursor.
bool isTerminal(const std::ostream &stream);

/// Whether what is printed to `stream` is to be coloured.
bool wantsColor(const Reporting &reporting, const std::ostream &stream);

/// Prints `problems` in order. Text: nothing when there are none. JSON: always one document.
void report(const Diagnostics &problems, const Reporting &reporting, std::ostream &err);

/// Like a compiler's: place, message, the source line, the caret, then hint and notes, and at the
/// end how many there were. Source lines come from the files on disk, as they are now.
std::string renderText(const Diagnostics &problems, bool color);

/// As schemas/diagnostics.schema.json says.
std::string renderJson(const Diagnostics &problems);

} // namespace oapigen::tool
