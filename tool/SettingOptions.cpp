// Adds an option for each row of the table.
#include "tool/SettingOptions.h"

#include "tool/Misfit.h"
#include "tool/Options.h"

#include <CLI/CLI.hpp>

#include <algorithm>

namespace oapigen::tool {
namespace {

CLI::Option *add(CLI::App &app, const std::string &name, std::optional<std::string> &to) {
  return app.add_option_function<std::string>(name, [&to](const std::string &text) { to = text; });
}

CLI::Option *add(CLI::App &app, const std::string &name, std::vector<std::string> &to) {
  bool isPositional = !name.starts_with('-');
  return app.add_option(name, to)->allow_extra_args(isPositional)->take_all();
}

CLI::Option *add(CLI::App &app, const std::string &name, std::optional<bool> &to) {
  return app.add_flag_callback(name, [&to] { to = true; });
}

/// Schemas and tables have no place on a command line.
CLI::Option *add(CLI::App &, const std::string &, mapping::ConfiguredTypes &) {
  return nullptr;
}
CLI::Option *add(CLI::App &, const std::string &, std::optional<DiffSettings> &) {
  return nullptr;
}

CLI::Validator fitting(const Setting &setting) {
  auto judge = [&setting](const std::string &text) -> std::string {
    const std::optional<Misfit> misfit = misfitOf(setting, text);
    return misfit ? refusal(text, misfit->expected, misfit->meant) : "";
  };
  return CLI::Validator(std::move(judge), "");
}

bool isIn(const SettingScope &scope, const Setting &setting) {
  return !setting.option.empty() &&
         (scope.groups.empty() ||
          std::count(scope.groups.begin(), scope.groups.end(), setting.group));
}

} // namespace

void addSettings(CLI::App &app, Settings &settings, const SettingScope &scope) {
  for (const Setting &setting : settingTable()) {
    if (!isIn(scope, setting))
      continue;
    const bool isInputs = setting.key == "inputs" && !scope.inputs.empty();
    const std::string name = isInputs ? scope.inputs : std::string(setting.option);
    CLI::Option *option =
        std::visit([&](auto member) { return add(app, name, settings.*member); }, setting.member);
    bool isPositional = option->get_positional();
    bool isRepeatable = std::holds_alternative<Texts>(setting.member) && !isPositional;
    describe(option, std::string(setting.value), std::string(setting.group))
        ->description(std::string(setting.help) + (isRepeatable ? "; repeatable" : ""))
        ->check(fitting(setting));
    if (isPositional)
      option->option_text("");
  }
}

} // namespace oapigen::tool
