// The layout of --help.
#pragma once

#include <CLI/CLI.hpp>

namespace oapigen::tool {

/// Usage, what the command is for, its options by group, its footer; no line over 100 columns.
class HelpFormatter : public CLI::Formatter {
public:
  std::string make_help(const CLI::App *app, std::string name, CLI::AppFormatMode) const override;
};

} // namespace oapigen::tool
