// What each form of a text has to be.
#include "tool/Misfit.h"

#include "frontend/Frontend.h"
#include "tool/Options.h"

namespace oapigen::tool {
namespace {

std::optional<Misfit> choiceMisfit(const Setting &setting, const std::string &text) {
  const std::vector<std::string> words = choicesOf(setting.value);
  if (std::find(words.begin(), words.end(), text) != words.end())
    return {};
  return Misfit{anyOf(words), nearestOf(text, words)};
}

/// Drafts, and names with GNU's extensions, are not listed: who wants one knows how it is spelt.
std::optional<Misfit> standardMisfit(const std::string &text) {
  if (frontend::isStandard(text))
    return {};
  const std::vector<std::string> names = frontend::standards();
  std::string expected = "a standard of C++ such as ";
  for (const std::string &name : names)
    expected += (&name == names.data() ? "" : ", ") + name;
  const std::string completed = "c++" + text; // "20"
  return Misfit{std::move(expected),
                frontend::isStandard(completed) ? completed : nearestOf(text, names)};
}

/// As far as Clang would say it without naming the option: behind a name may stand parameters.
std::optional<Misfit> macroMisfit(const std::string &text) {
  constexpr std::string_view kFirst = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_$";
  const auto first = static_cast<unsigned char>(text.empty() ? '\0' : text.front());
  if (kFirst.find(static_cast<char>(first)) != kFirst.npos || first >= 0x80)
    return {};
  return Misfit{"a macro, NAME or NAME=VALUE", ""};
}

} // namespace

std::optional<Misfit> misfitOf(const Setting &setting, const std::string &text) {
  switch (setting.form) {
  case Form::Choice:
    return choiceMisfit(setting, text);
  case Form::Standard:
    return standardMisfit(text);
  case Form::Macro:
    return macroMisfit(text);
  case Form::Plain:
  case Form::Path:
    return {};
  }
  return {};
}

} // namespace oapigen::tool
