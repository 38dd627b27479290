// Expands response files and compilers' spellings.
#include "tool/Arguments.h"

#include "tool/Files.h"

#include <array>
#include <string_view>

namespace oapigen::tool {
namespace {

struct Spelling {
  std::string_view compilers, ours;
};
constexpr std::array kSpellings = {Spelling{"-isystem", "--isystem"}, Spelling{"-std=", "--std="}};

std::string respell(const std::string &argument) {
  for (const auto &[compilers, ours] : kSpellings) {
    if (!argument.starts_with(compilers))
      continue;
    std::string rest = argument.substr(compilers.size());
    bool isGlued = !rest.empty() && !ours.ends_with('=');
    return std::string(ours) + (isGlued ? "=" : "") + rest;
  }
  return argument;
}

std::vector<std::string> linesOf(std::string_view text) {
  std::vector<std::string> lines;
  while (!text.empty()) {
    std::size_t end = text.find('\n');
    if (std::string_view line = text.substr(0, end); !line.empty())
      lines.emplace_back(line);
    text.remove_prefix(end == text.npos ? text.size() : end + 1);
  }
  return lines;
}

} // namespace

std::optional<std::vector<std::string>> expandArguments(const std::vector<std::string> &arguments,
                                                        Diagnostics &out) {
  std::vector<std::string> expanded;
  bool isLiteral = false;
  for (const std::string &argument : arguments) {
    isLiteral = isLiteral || argument == "--";
    if (isLiteral || !argument.starts_with('@')) {
      expanded.push_back(isLiteral ? argument : respell(argument));
      continue;
    }
    std::optional<std::string> text = readFile(argument.substr(1), out);
    if (!text)
      return std::nullopt;
    for (const std::string &line : linesOf(*text))
      expanded.push_back(respell(line));
  }
  return expanded;
}

} // namespace oapigen::tool
