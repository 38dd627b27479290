// The layout of --help.
#pragma once

#include <CLI/CLI.hpp>

#include <string>
#include <vector>

namespace oapigen::tool {

inline constexpr std::size_t kHelpWidth = 100; ///< No line is longer.

/// `text` in lines that begin at `column`; the first line is taken to be there already.
std::string wrapHelp(const std::string &text, std::size_t column);

/// "oapi-gen generate [OPTION...] [FILE...]"
std::string usageOf(const CLI::App &app);

/// The commands that are shown: those with a group.
std::vector<const CLI::App *> shownCommands(const CLI::App &app);

/// Usage, what the command is for, its options by group, its footer; no line over 100 columns.
class HelpFormatter : public CLI::Formatter {
public:
  std::string make_help(const CLI::App *app, std::string name, CLI::AppFormatMode) const override;
};

} // namespace oapigen::tool
