// Clang hands over texts; what they may be stands in the table of settings, and in one here.
#include "tool/plugin/Arguments.h"

#include "support/Spelling.h"

#include <algorithm>
#include <variant>

namespace oapigen::tool {
namespace {

using Target = std::variant<std::string *, bool *>;

/// The arguments that are no settings.
struct OwnArgument {
  std::string_view name;
  Target (*target)(PluginArguments &into);
};
constexpr OwnArgument kOwnArguments[] = {
    {"output", [](PluginArguments &into) -> Target { return &into.path; }},
    {"config", [](PluginArguments &into) -> Target { return &into.request.configuration; }},
    {"no-config",
     [](PluginArguments &into) -> Target { return &into.request.ignoreConfiguration; }},
    {"only-warn", [](PluginArguments &into) -> Target { return &into.onlyWarns; }},
};

/// "--optional" → "optional".
std::string_view nameOf(const Setting &setting) {
  return setting.option.substr(setting.option.find_first_not_of('-'));
}

bool isKnown(const Setting &setting) {
  return setting.group == kSchemaGroup && !setting.option.empty();
}

class ArgumentReader {
public:
  ArgumentReader(PluginArguments &into, Diagnostics &out) : into_(into), out_(out) {}

  bool read(const std::string &argument) {
    const std::size_t equals = argument.find('=');
    const std::string name = argument.substr(0, equals);
    std::optional<std::string> value;
    if (equals != argument.npos)
      value = argument.substr(equals + 1);
    for (const OwnArgument &own : kOwnArguments)
      if (own.name == name)
        return std::visit([&](auto *to) { return take(name, value, *to); }, own.target(into_));
    for (const Setting &setting : settingTable())
      if (isKnown(setting) && nameOf(setting) == name)
        return std::visit(
            [&](auto member) { return take(setting, value, into_.request.settings.*member); },
            setting.member);
    return fail("the plug-in has no argument '" + name + "'", hintFor(name));
  }

private:
  bool take(const std::string &name, const std::optional<std::string> &value, std::string &to) {
    to = value.value_or("");
    return !to.empty() || fail("the plug-in's argument '" + name + "' needs a value",
                               "write -fplugin-arg-oapi-" + name + "=FILE");
  }
  bool take(std::string_view name, const std::optional<std::string> &value, bool &to) {
    to = true;
    return !value || fail("the plug-in's argument '" + std::string(name) + "' has no value", "");
  }
  bool take(const Setting &setting, const std::optional<std::string> &value,
            std::optional<bool> &to) {
    return take(nameOf(setting), value, to.emplace());
  }
  bool take(const Setting &setting, const std::optional<std::string> &value,
            std::optional<std::string> &to) {
    const std::vector<std::string> choices = choicesOf(setting.value);
    to = value;
    return (value && std::count(choices.begin(), choices.end(), *value)) ||
           fail("the plug-in's argument '" + std::string(nameOf(setting)) + "' has to be one of " +
                    std::string(setting.value),
                "");
  }
  /// Nothing else is on a command line in this group.
  template <class Other>
  bool take(const Setting &, const std::optional<std::string> &, const Other &) {
    return false;
  }

  static std::string hintFor(const std::string &name) {
    std::vector<std::string_view> names;
    for (const OwnArgument &own : kOwnArguments)
      names.push_back(own.name);
    for (const Setting &setting : settingTable())
      if (isKnown(setting))
        names.push_back(nameOf(setting));
    if (const std::string_view near = nearest(name, names); !near.empty())
      return "did you mean '" + std::string(near) + "'?";
    std::string hint = "there are";
    for (std::string_view one : names)
      hint += (&one == &names.front() ? " " : ", ") + std::string(one);
    return hint;
  }

  bool fail(const std::string &problem, const std::string &hint) {
    out_.report(Problem::WrongUsage, {}, {{"problem", problem}, {"hint", hint}});
    return false;
  }

  PluginArguments &into_;
  Diagnostics &out_;
};

} // namespace

bool readArguments(const std::vector<std::string> &arguments, PluginArguments &into,
                   Diagnostics &out) {
  ArgumentReader reader(into, out);
  // All, so that each wrong one is told.
  return std::count_if(arguments.begin(), arguments.end(),
                       [&](const std::string &one) { return !reader.read(one); }) == 0;
}

} // namespace oapigen::tool
