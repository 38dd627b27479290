// Lays out --help.
#include "tool/Help.h"

#include <sstream>

namespace oapigen::tool {
namespace {

constexpr std::size_t kColumn = 28; ///< Where explanations begin.

std::string entry(const std::string &what, const std::string &explanation) {
  std::string out = "  " + what;
  if (out.size() + 2 > kColumn)
    out += '\n' + std::string(kColumn, ' ');
  else
    out.resize(kColumn, ' ');
  return out + wrapHelp(explanation, kColumn) + '\n';
}

std::string entry(const CLI::Option &option) {
  std::string name = option.get_name(option.get_positional(), true);
  for (std::size_t at = 0; (at = name.find(',', at)) != name.npos; at += 2)
    name.insert(at + 1, " ");
  const std::string &value = option.get_option_text();
  return entry(value.empty() ? name : name + ' ' + value, option.get_description());
}

std::string groupOf(const CLI::App &app, const std::string &group) {
  std::string out;
  for (const CLI::Option *option : app.get_options())
    if (option->get_group() == group)
      out += entry(*option);
  return out.empty() ? out : '\n' + group + ":\n" + out;
}

std::string commandsOf(const CLI::App &app) {
  std::string out;
  for (const CLI::App *command : shownCommands(app))
    out += entry(command->get_name(), command->get_description());
  return out.empty() ? out : "\nCommands:\n" + out;
}

} // namespace

std::string wrapHelp(const std::string &text, std::size_t column) {
  std::istringstream words(text);
  std::string out;
  std::size_t at = column;
  for (std::string word; words >> word; at += word.size() + 1) {
    if (at > column && at + word.size() > kHelpWidth) {
      out += '\n' + std::string(column, ' ');
      at = column;
    } else if (at > column) {
      out += ' ';
    }
    out += word;
  }
  return out;
}

std::string usageOf(const CLI::App &app) {
  std::string out = app.get_parent() ? app.get_parent()->get_name() + ' ' : "";
  out += app.get_name() + (app.get_subcommands({}).empty() ? " [OPTION...]" : " COMMAND [...]");
  for (const CLI::Option *option : app.get_options()) {
    if (!option->get_positional())
      continue;
    const std::string name = option->get_name(true);
    if (option->get_items_expected_max() > 1)
      out += " [" + name + "...]";
    else
      out += option->get_required() ? ' ' + name : " [" + name + ']';
  }
  return out;
}

std::vector<const CLI::App *> shownCommands(const CLI::App &app) {
  return app.get_subcommands([](const CLI::App *command) { return !command->get_group().empty(); });
}

std::string HelpFormatter::make_help(const CLI::App *app, std::string, CLI::AppFormatMode) const {
  std::string out = "Usage: " + usageOf(*app) + "\n\n" + wrapHelp(app->get_description(), 0) +
                    '\n' + commandsOf(*app);
  for (const std::string &group : app->get_groups())
    out += groupOf(*app, group);
  return app->get_footer().empty() ? out : out + '\n' + app->get_footer();
}

} // namespace oapigen::tool
