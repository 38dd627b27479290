// `oapi-gen explain`: an entry of the reference on the terminal.
#include "docs/Reference.h"
#include "docs/Terminal.h"
#include "tool/Command.h"
#include "tool/Files.h"
#include "tool/Usage.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <iostream>
#include <sys/ioctl.h>
#include <unistd.h>

namespace oapigen::tool {
namespace {

constexpr std::size_t kWidest = 100, kNarrowest = 40;
constexpr const char *kExamples = R"(Examples:
  oapi-gen explain                          # all attributes, types, diagnostics and rules
  oapi-gen explain min_length               # an attribute
  oapi-gen explain path-variable-unbound    # the id behind an error
  oapi-gen explain std::optional            # what becomes of a type
  oapi-gen explain input-maximum-lowered    # a rule of 'oapi-gen diff'
)";

/// Lines longer than that are hard to read, and without a terminal there is no width.
std::size_t widthOf(const std::ostream &out) {
  winsize size{};
  const bool isTerminal = &out == &std::cout && ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0;
  const std::size_t columns = isTerminal && size.ws_col ? size.ws_col : kWidest;
  return std::clamp(columns, kNarrowest, kWidest);
}

ExitCode failUnknown(const std::string &word, Session &session) {
  const std::string known = docs::suggestEntry(word);
  return failUsage(session.problems, "nothing is known of '" + word + "'",
                   known.empty() ? "'oapi-gen explain' lists what is"
                                 : "did you mean '" + known + "'?");
}

ExitCode explain(const std::vector<std::string> &words, Session &session) {
  const std::size_t width = widthOf(session.out);
  std::string text = words.empty() ? docs::listOfEntries(width) : "";
  for (const std::string &word : words) {
    const std::vector<const docs::Entry *> found = docs::findEntries(word);
    if (found.empty())
      return failUnknown(word, session);
    for (const docs::Entry *entry : found)
      text +=
          (text.empty() ? "" : "\n") + entry->name + "\n\n" + docs::plainText(entry->text, width);
  }
  return writeFile("-", text, session.out, session.problems) ? ExitCode::Done : ExitCode::FileError;
}

} // namespace

Action addExplain(CLI::App &app, Session &session) {
  auto words = std::make_shared<std::vector<std::string>>();
  app.add_option("WORD", *words,
                 "An attribute, a type, or the id of a diagnostic or of a rule of diff; without "
                 "any, all are listed")
      ->take_all()
      ->option_text("")
      ->group("Input");
  addReporting(app, session.reporting);
  app.footer(kExamples);
  return [words](Session &s) { return explain(*words, s); };
}

} // namespace oapigen::tool
