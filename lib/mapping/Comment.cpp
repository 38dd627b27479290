// Splits a comment at its block commands, then the text into first sentence and rest; for words and
// sentences see Prose.h.
#include "mapping/Comment.h"

#include "mapping/Prose.h"

#include <algorithm>
#include <utility>

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
