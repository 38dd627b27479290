// Reads CLI11's own lists, so that nothing is described a second time.
#include "tool/Describe.h"

#include "docs/Reference.h"
#include "tool/ExitCode.h"
#include "tool/Help.h"
#include "tool/Settings.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace oapigen::tool {
namespace {

struct Kind {
  std::string_view value; ///< What --help calls it.
  manual::Takes takes;
};
constexpr std::array kKinds = {
    Kind{"FILE", manual::Takes::File},     Kind{"DIR", manual::Takes::Folder},
    Kind{"BASE", manual::Takes::File},     Kind{"REVISION", manual::Takes::File},
    Kind{"DOCUMENT", manual::Takes::File}, Kind{"WORD", manual::Takes::Word},
};

/// What `oapi-gen explain` knows, but for names that a shell reads in its own way.
std::vector<std::string> entryWords() {
  constexpr std::string_view kSafe = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
                                     "0123456789_-:.";
  std::vector<std::string> words;
  for (const docs::Entry &entry : docs::entries()) {
    const std::string name =
        entry.name.substr(0, entry.name.find('<')); // Its arguments may be left out.
    if (name.find_first_not_of(kSafe) == name.npos)
      words.push_back(name);
  }
  std::sort(words.begin(), words.end());
  words.erase(std::unique(words.begin(), words.end()), words.end());
  return words;
}

void describeValue(manual::Option &option) {
  const auto *kind = std::find_if(kKinds.begin(), kKinds.end(),
                                  [&](const Kind &row) { return row.value == option.value; });
  if (option.value.find('|') != option.value.npos) {
    option.takes = manual::Takes::Word;
    option.words = choicesOf(option.value);
  } else if (kind != kKinds.end()) {
    option.takes = kind->takes;
    if (option.takes == manual::Takes::Word)
      option.words = entryWords();
  } else if (!option.value.empty()) {
    option.takes = manual::Takes::Text;
  }
}

manual::Option describeOption(const CLI::Option &from) {
  manual::Option to;
  for (const std::string &name : from.get_snames())
    to.names.push_back('-' + name);
  for (const std::string &name : from.get_lnames())
    to.names.push_back("--" + name);
  to.value = from.get_positional() ? from.get_name(true) : from.get_option_text();
  to.help = from.get_description();
  to.group = from.get_group();
  to.isRepeatable = from.get_multi_option_policy() == CLI::MultiOptionPolicy::TakeAll;
  describeValue(to);
  return to;
}

manual::Command describeCommand(const CLI::App &app) {
  manual::Command command{
      app.get_name(), app.get_description(), usageOf(app), app.get_footer(), {}};
  for (const CLI::Option *option : app.get_options())
    if (!option->get_group().empty())
      command.options.push_back(describeOption(*option));
  return command;
}

} // namespace

manual::Program describeProgram(const CLI::App &app) {
  manual::Program program{describeCommand(app), OAPI_GEN_VERSION, {}, {}};
  for (const CLI::App *command : shownCommands(app))
    program.commands.push_back(describeCommand(*command));
  for (const auto &[code, meaning] : kExitMeanings)
    program.exitStatuses.push_back({static_cast<int>(code), std::string(meaning)});
  return program;
}

} // namespace oapigen::tool
