// Expands response files and compilers' spellings.
#include "tool/Arguments.h"

#include "tool/Files.h"

#include <array>
#include <iomanip>
#include <sstream>
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

/// CMake's `SHELL:-include a.h` in a list of options stands for several words.
std::vector<std::string> withoutShell(const std::string &argument) {
  constexpr std::string_view kShell = "--extra-arg=SHELL:";
  if (!argument.starts_with(kShell))
    return {argument};
  std::vector<std::string> words;
  std::istringstream rest(argument.substr(kShell.size()));
  for (std::string word; rest >> std::quoted(word);)
    words.push_back("--extra-arg=" + word);
  return words;
}

/// Takes words one by one; `--` itself is not handed on: CLI11 2.1 leaves a subcommand at a `--`
/// that stands behind a file, and then knows the next file as no command.
class Expansion {
public:
  void add(const std::string &word) {
    if (!isLiteral_ && word == "--")
      isLiteral_ = true;
    else if (isLiteral_)
      words_.push_back(word.starts_with('-') ? "./" + word : word);
    else
      words_.push_back(respell(word));
  }
  bool isResponseFile(const std::string &word) const {
    return !isLiteral_ && word.starts_with('@');
  }
  std::vector<std::string> take() { return std::move(words_); }

private:
  std::vector<std::string> words_;
  bool isLiteral_ = false;
};

} // namespace

std::optional<std::vector<std::string>> expandArguments(const std::vector<std::string> &arguments,
                                                        Diagnostics &out) {
  Expansion expansion;
  for (const std::string &argument : arguments) {
    if (!expansion.isResponseFile(argument)) {
      expansion.add(argument);
      continue;
    }
    std::optional<std::string> text = readFile(argument.substr(1), out);
    if (!text)
      return std::nullopt;
    for (const std::string &line : linesOf(*text))
      for (const std::string &word : withoutShell(line))
        expansion.add(word);
  }
  return expansion.take();
}

std::string shellQuoted(const std::vector<std::string> &words) {
  constexpr std::string_view kSafe =
      "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"
      "_@%+=:,./-";
  std::string line;
  for (const std::string &word : words) {
    line += line.empty() ? "" : " ";
    if (!word.empty() && word.find_first_not_of(kSafe) == word.npos) {
      line += word;
      continue;
    }
    line += '\'';
    for (char letter : word)
      line += letter == '\'' ? "'\\''" : std::string(1, letter);
    line += '\'';
  }
  return line;
}

} // namespace oapigen::tool
