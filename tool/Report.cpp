// Chooses between the two ways of printing, and whether to use colour.
//
// Colour is for a terminal and for nobody who has set NO_COLOR (https://no-color.org).
#include "tool/Report.h"

#include "tool/Options.h"

#include <CLI/CLI.hpp>

#include <cstdlib>
#include <iostream>
#include <unistd.h>

namespace oapigen::tool {
/// Only the standard streams can be terminals.
bool isTerminal(const std::ostream &stream) {
  const char *terminal = std::getenv("TERM");
  bool isDumb = terminal && std::string_view(terminal) == "dumb";
  bool isOne = (&stream == &std::cerr && isatty(STDERR_FILENO)) ||
               (&stream == &std::cout && isatty(STDOUT_FILENO));
  return isOne && !isDumb;
}

bool wantsColor(const Reporting &reporting, const std::ostream &stream) {
  if (reporting.color != "auto")
    return reporting.color == "always";
  const char *noColor = std::getenv("NO_COLOR");
  return !(noColor && *noColor) && isTerminal(stream);
}

void addReporting(CLI::App &app, Reporting &reporting) {
  constexpr const char *kGroup = "Problems";
  describe(app.add_option("--diagnostics", reporting.format, "How problems are printed"),
           "text|json", kGroup)
      ->check(oneOf({"text", "json"}));
  describe(app.add_option("--color", reporting.color, "Colours in problems; auto: on a terminal"),
           "auto|always|never", kGroup)
      ->check(oneOf({"auto", "always", "never"}));
}

void report(const Diagnostics &problems, const Reporting &reporting, std::ostream &err) {
  if (reporting.format == "json")
    err << renderJson(problems);
  else
    err << renderText(problems, wantsColor(reporting, err));
  err.flush();
}

} // namespace oapigen::tool
