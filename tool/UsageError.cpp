// CLI11 throws texts; which option they are about stands at their beginning.
#include "tool/UsageError.h"

#include <CLI/CLI.hpp>

#include <string_view>

namespace oapigen::tool {
namespace {

/// "--output: 1 required FILE missing", "no-config was given a disallowed flag override".
const CLI::Option *optionIn(const CLI::App &command, std::string_view text) {
  const std::string name(text.substr(0, text.find_first_of(": ")));
  for (const CLI::Option *option : command.get_options())
    if (option->get_name() == name || option->check_lname(name))
      return option;
  return nullptr;
}

} // namespace

std::string problemOf(const CLI::ParseError &error, const CLI::App &command) {
  const bool isMismatch = dynamic_cast<const CLI::ArgumentMismatch *>(&error);
  const CLI::Option *option = isMismatch ? optionIn(command, error.what()) : nullptr;
  if (!option)
    return error.what();
  const std::string name = option->get_name();
  return option->get_items_expected_max() == 0
             ? name + " takes no value"
             : name + " needs a value: " + option->get_option_text();
}

} // namespace oapigen::tool
