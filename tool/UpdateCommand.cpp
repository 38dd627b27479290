// What stands behind an option is its value, and what stands behind "--" a file, whatever either
// looks like.
#include "tool/UpdateCommand.h"

#include "tool/Arguments.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <array>
#include <string_view>

namespace oapigen::tool {
namespace {

constexpr std::string_view kName = "check";
/// Options that 'generate' does not have.
constexpr std::array<std::string_view, 2> kOwnFlags = {"--exact", "--diff"};

bool isOwn(const std::string &word) {
  return std::any_of(kOwnFlags.begin(), kOwnFlags.end(), [&](auto flag) {
    return word == flag || word.starts_with(std::string(flag) + '=');
  });
}

/// The words of a call of `app` without those that 'generate' does not know.
std::vector<std::string> withoutOwn(const std::vector<std::string> &words, const CLI::App &app) {
  std::vector<std::string> kept;
  bool isValue = false, isLiteral = false;
  for (const std::string &word : words) {
    if (isValue || isLiteral || !isOwn(word))
      kept.push_back(word);
    isLiteral = isLiteral || (!isValue && word == "--");
    const CLI::Option *option =
        !isValue && word.starts_with('-') ? app.get_option_no_throw(word) : nullptr;
    isValue = option && option->get_items_expected_min() > 0;
  }
  return kept;
}

} // namespace

std::string updateCommand(std::vector<std::string> words, const CLI::App &app) {
  std::vector<std::string> kept = withoutOwn(words, app);
  Diagnostics known; // The file was read before.
  if (auto expanded = expandArguments(words, known)) {
    std::vector<std::string> keptOfAll = withoutOwn(*expanded, app);
    const bool hasMoreToGo = expanded->size() - keptOfAll.size() != words.size() - kept.size();
    if (words.front() != kName || hasMoreToGo)
      kept = std::move(keptOfAll);
  }
  kept.front() = "generate";
  kept.insert(kept.begin(), "oapi-gen");
  return shellQuoted(kept);
}

} // namespace oapigen::tool
