// Splits a comment at its block commands, then the text into first sentence and rest.
#include "mapping/Comment.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <utility>
#include <vector>

namespace oapigen::mapping {
namespace {

enum class Part { Text, Brief, Parameter, Result, Status, Deprecated, Code, EndCode, Dropped };

/// Block commands: what follows, up to the next one or (for all but Text) an empty line, is that
/// part.
constexpr std::pair<std::string_view, Part> kCommands[] = {
    {"brief", Part::Brief},       {"short", Part::Brief},      {"details", Part::Text},
    {"param", Part::Parameter},   {"return", Part::Result},    {"returns", Part::Result},
    {"result", Part::Result},     {"retval", Part::Status},    {"deprecated", Part::Deprecated},
    {"code", Part::Code},         {"endcode", Part::EndCode},  {"note", Part::Text},
    {"warning", Part::Text},      {"remark", Part::Text},      {"remarks", Part::Text},
    {"attention", Part::Text},    {"par", Part::Text},         {"tparam", Part::Dropped},
    {"throws", Part::Dropped},    {"throw", Part::Dropped},    {"exception", Part::Dropped},
    {"see", Part::Dropped},       {"sa", Part::Dropped},       {"author", Part::Dropped},
    {"since", Part::Dropped},     {"version", Part::Dropped},  {"date", Part::Dropped},
    {"todo", Part::Dropped},      {"internal", Part::Dropped}, {"ingroup", Part::Dropped},
    {"pre", Part::Dropped},       {"post", Part::Dropped},     {"file", Part::Dropped},
    {"copyright", Part::Dropped}, {"struct", Part::Dropped},   {"class", Part::Dropped},
    {"fn", Part::Dropped},        {"enum", Part::Dropped},
};

/// Commands whose next word becomes Markdown.
constexpr std::pair<std::string_view, std::string_view> kInline[] = {
    {"p", "`"}, {"c", "`"}, {"a", "*"}, {"e", "*"}, {"em", "*"}, {"b", "**"}, {"ref", ""},
};

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

/// The block command that a line begins with, taken off it.
std::optional<Part> takeCommand(std::string_view &line) {
  std::string_view rest = trim(line);
  if (rest.empty() || (rest[0] != '@' && rest[0] != '\\'))
    return std::nullopt;
  const std::string_view name = rest.substr(1, lengthOfName(rest.substr(1)));
  for (auto [command, part] : kCommands)
    if (name == command) {
      line = rest.substr(1 + name.size());
      return part;
    }
  return std::nullopt;
}

/// `@p name` → `name` in backquotes, and so on.
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

bool isAbbreviation(std::string_view before) {
  constexpr std::array<std::string_view, 7> known = {"e.g", "i.e", "etc",   "vs",
                                                     "cf",  "ca",  "approx"};
  const std::size_t space = before.find_last_of(" \n(");
  const std::string_view word = space == before.npos ? before : before.substr(space + 1);
  return std::find(known.begin(), known.end(), word) != known.end();
}

/// The length of the first sentence: up to its stop, or the first empty line.
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

/// A section's text: its lines after the first lose the indentation that they share.
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

/// Collects the lines of a comment into its parts.
class Splitter {
public:
  explicit Splitter(std::string_view text) : whole_(text) {}

  void add(std::string_view line) {
    const bool isEmpty = trim(line).empty();
    if (inCode_) {
      addCode(line);
      return;
    }
    if (std::optional<Part> part = takeCommand(line))
      start(*part, line);
    else if (isEmpty)
      endParagraph();
    else
      append(line);
  }

  Comment finish() {
    text_ = std::string(trim(text_));
    for (auto *text : {&brief_, &comment_.result})
      *text = withoutHanging(*text);
    for (auto *map : {&comment_.parameters, &comment_.statuses})
      for (auto &[name, text] : *map)
        text = withoutHanging(text);
    if (comment_.deprecated)
      comment_.deprecated = withoutHanging(*comment_.deprecated);
    splitText();
    return std::move(comment_);
  }

private:
  void addCode(std::string_view line) {
    std::string_view rest = line;
    if (takeCommand(rest) == Part::EndCode) {
      inCode_ = false;
      line = "```";
    }
    addLine(*target_, line);
  }

  /// An empty line ends a section, and separates paragraphs of the text.
  void endParagraph() {
    target_ = &text_;
    isDropped_ = false;
    if (!text_.empty() && !text_.ends_with("\n\n"))
      text_ += text_.ends_with('\n') ? "\n" : "\n\n";
  }

  void append(std::string_view line) {
    if (!isDropped_)
      addLine(*target_, withMarkdown(line));
  }

  void start(Part part, std::string_view rest) {
    isDropped_ = part == Part::Dropped;
    switch (part) {
    case Part::Text:
      endParagraph();
      [[fallthrough]];
    case Part::Dropped:
    case Part::EndCode:
      target_ = &text_;
      break;
    case Part::Brief:
      target_ = &brief_;
      break;
    case Part::Parameter:
      if (auto close = rest.find(']'); !rest.empty() && rest[0] == '[' && close != rest.npos)
        rest.remove_prefix(close + 1);
      target_ = &comment_.parameters[takeName(rest)];
      break;
    case Part::Result:
      target_ = &comment_.result;
      break;
    case Part::Status:
      target_ = &comment_.statuses[takeName(rest)];
      break;
    case Part::Deprecated:
      target_ = &comment_.deprecated.emplace();
      break;
    case Part::Code:
      inCode_ = true;
      addLine(*target_, "```");
      return;
    }
    if (!trim(rest).empty())
      append(trim(rest));
  }

  std::string takeName(std::string_view &rest) {
    const std::string_view word = takeWord(rest);
    comment_.places.emplace(word, word.data() - whole_.data());
    return std::string(word);
  }

  void splitText() {
    const std::size_t length = brief_.empty() ? firstSentence(text_) : 0;
    comment_.summary = onOneLine(brief_.empty() ? text_.substr(0, length) : brief_);
    comment_.description = std::string(trim(std::string_view(text_).substr(length)));
    comment_.whole = brief_.empty() ? text_ : brief_;
    if (!brief_.empty() && !text_.empty())
      comment_.whole += "\n\n" + text_;
  }

  std::string_view whole_;
  Comment comment_;
  std::string brief_;
  std::string text_;
  std::string *target_ = &text_;
  bool inCode_ = false;
  bool isDropped_ = false;
};

} // namespace

Comment parseComment(std::string_view text) {
  Splitter splitter(text);
  while (!text.empty()) {
    const std::size_t end = text.find('\n');
    splitter.add(text.substr(0, end));
    text.remove_prefix(end == text.npos ? text.size() : end + 1);
  }
  return splitter.finish();
}

Where whereNamed(const source::Function &function, const Comment &comment, std::string_view name) {
  const auto at = comment.places.find(name);
  if (at == comment.places.end())
    return function.where;
  const std::string_view before = std::string_view(function.comment).substr(0, at->second);
  const auto line = static_cast<std::size_t>(std::ranges::count(before, '\n'));
  if (line >= function.commentLines.size())
    return function.where;
  Where where = function.commentLines[line];
  where.column += static_cast<unsigned>(before.size() - (before.rfind('\n') + 1));
  where.length = static_cast<unsigned>(name.size());
  return where;
}

std::string withDeprecation(std::string text, const Comment &comment,
                            const std::optional<std::string> &attribute) {
  std::string words = comment.deprecated.value_or("");
  if (words.empty())
    words = attribute.value_or("");
  if (!words.empty())
    text += (text.empty() ? "" : "\n\n") + ("Deprecated: " + words);
  return text;
}

} // namespace oapigen::mapping
