// Works on lines and words; where a comment's parts begin is told in Comment.cpp.
#include "mapping/Prose.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <utility>

namespace oapigen::mapping {
namespace {

/// Commands whose next word becomes Markdown.
constexpr std::pair<std::string_view, std::string_view> kInline[] = {
    {"p", "`"}, {"c", "`"}, {"a", "*"}, {"e", "*"}, {"em", "*"}, {"b", "**"}, {"ref", ""},
};

bool isAbbreviation(std::string_view before) {
  constexpr std::array<std::string_view, 7> known = {"e.g", "i.e", "etc",   "vs",
                                                     "cf",  "ca",  "approx"};
  const std::size_t space = before.find_last_of(" \n(");
  const std::string_view word = space == before.npos ? before : before.substr(space + 1);
  return std::find(known.begin(), known.end(), word) != known.end();
}

} // namespace

std::string_view trim(std::string_view text) {
  while (!text.empty() && std::isspace(static_cast<unsigned char>(text.front())))
    text.remove_prefix(1);
  while (!text.empty() && std::isspace(static_cast<unsigned char>(text.back())))
    text.remove_suffix(1);
  return text;
}

std::string_view takeWord(std::string_view &text) {
  text = trim(text);
  auto end =
      std::find_if(text.begin(), text.end(), [](unsigned char c) { return std::isspace(c); });
  std::string_view word = text.substr(0, static_cast<std::size_t>(end - text.begin()));
  text.remove_prefix(word.size());
  return word;
}

std::size_t lengthOfName(std::string_view text) {
  std::size_t length = 0;
  while (length < text.size() && std::isalpha(static_cast<unsigned char>(text[length])))
    ++length;
  return length;
}

std::string withMarkdown(std::string_view line) {
  std::string out;
  while (!line.empty()) {
    const std::size_t at = line.find_first_of("@\\");
    out += line.substr(0, at);
    if (at == line.npos)
      break;
    line.remove_prefix(at);
    const std::string_view name = line.substr(1, lengthOfName(line.substr(1)));
    auto row = std::find_if(std::begin(kInline), std::end(kInline),
                            [&](auto &pair) { return pair.first == name; });
    if (row == std::end(kInline) || line.substr(1 + name.size(), 1) != " ") {
      out += line.front();
      line.remove_prefix(1);
      continue;
    }
    line.remove_prefix(1 + name.size());
    std::string_view word = takeWord(line);
    std::string tail;
    while (!word.empty() && std::string_view(".,;:!?)").find(word.back()) != word.npos) {
      tail.insert(tail.begin(), word.back());
      word.remove_suffix(1);
    }
    out += std::string(row->second) + std::string(word) + std::string(row->second) + tail;
  }
  return out;
}

void addLine(std::string &text, std::string_view line) {
  if (!text.empty() && !text.ends_with("\n\n"))
    text += '\n';
  text += line;
}

std::size_t firstSentence(std::string_view text) {
  bool inCode = false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    inCode ^= text[i] == '`';
    if (text.substr(i, 2) == "\n\n")
      return i;
    if (inCode || std::string_view(".!?").find(text[i]) == std::string_view::npos)
      continue;
    const std::string_view rest = text.substr(i + 1);
    if (rest.empty())
      return i + 1;
    const std::size_t next = rest.find_first_not_of(" \n\t");
    const bool stops =
        next != 0 && next != rest.npos && !std::islower(static_cast<unsigned char>(rest[next]));
    if (stops && !isAbbreviation(text.substr(0, i)))
      return i + 1;
  }
  return text.size();
}

std::string onOneLine(std::string_view text) {
  std::string out;
  while (!(text = trim(text)).empty())
    out += (out.empty() ? "" : " ") + std::string(takeWord(text));
  return out;
}

std::string withoutHanging(std::string_view text) {
  text = trim(text);
  std::size_t shared = text.npos;
  for (std::size_t at = text.find('\n'); at != text.npos; at = text.find('\n', at + 1)) {
    const std::size_t first = text.find_first_not_of(" \t", at + 1);
    if (first != text.npos && text[first] != '\n')
      shared = std::min(shared, first - at - 1);
  }
  std::string out;
  for (bool isFirst = true; !text.empty(); isFirst = false) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    std::string_view line = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    addLine(out, isFirst ? line : line.substr(std::min(shared, line.size())));
  }
  return out;
}

} // namespace oapigen::mapping
