// Reads Markdown line by line; a paragraph or an item of a list is collected until it ends, and
// then wrapped.
#include "docs/Terminal.h"

#include <algorithm>
#include <regex>
#include <sstream>

namespace oapigen::docs {
namespace {

constexpr std::size_t kCodeIndent = 4;
constexpr std::size_t kNameColumns = 32;

std::size_t columnsOf(std::string_view text) {
  return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), [](char c) {
    return (static_cast<unsigned char>(c) & 0xC0) != 0x80; // Not a further byte of a character.
  }));
}

std::string withoutMarks(std::string_view markdown) {
  static const std::regex link(R"(\[([^\]\[]*)\]\([^)]*\))");
  std::string text = std::regex_replace(std::string(markdown), link, "$1"), out;
  bool isCode = false;
  for (std::size_t i = 0; i < text.size(); ++i)
    if (text[i] == '`')
      isCode = !isCode;
    else if (!isCode && text.compare(i, 2, "**") == 0)
      ++i;
    else
      out += text[i];
  return out;
}

/// `words` wrapped; the first line is taken to begin at `indent` already.
std::string wrappedWords(std::string_view text, std::size_t indent, std::size_t width) {
  std::istringstream words{std::string(text)};
  std::string out, word;
  for (std::size_t at = indent; words >> word; at += columnsOf(word)) {
    if (at > indent && at + 1 + columnsOf(word) > width) {
      out += '\n' + std::string(indent, ' ');
      at = indent;
    } else if (at > indent) {
      out += ' ';
      ++at;
    }
    out += word;
  }
  return out + '\n';
}

class PlainText {
public:
  explicit PlainText(std::size_t width) : width_(width) {}

  void add(std::string_view line) {
    const std::size_t depth = std::min(line.find_first_not_of(' '), line.size());
    if (line.starts_with("```")) {
      flush();
      isCode_ = !isCode_;
    } else if (isCode_) {
      out_ += line.empty() ? "\n" : std::string(kCodeIndent, ' ') + std::string(line) + '\n';
    } else if (line.substr(depth).starts_with("- ")) {
      flush();
      indent_ = depth + 2;
      paragraph_ = line.substr(depth + 2);
    } else if (line.empty()) {
      flush();
      out_ += '\n';
    } else {
      paragraph_ += (paragraph_.empty() ? "" : " ") + std::string(line);
    }
  }

  std::string take() {
    flush();
    return std::move(out_);
  }

private:
  void flush() {
    if (!paragraph_.empty() && indent_)
      out_ += std::string(indent_ - 2, ' ') + "- " +
              wrappedWords(withoutMarks(paragraph_), indent_, width_);
    else if (!paragraph_.empty())
      out_ += wrappedWords(withoutMarks(paragraph_), 0, width_);
    paragraph_.clear();
    indent_ = 0;
  }

  std::size_t width_;
  std::size_t indent_ = 0; ///< Of the item of a list; 0: a paragraph.
  bool isCode_ = false;
  std::string paragraph_, out_;
};

} // namespace

std::string plainText(std::string_view markdown, std::size_t width) {
  PlainText text(width);
  while (!markdown.empty()) {
    const std::size_t end = std::min(markdown.find('\n'), markdown.size());
    text.add(markdown.substr(0, end));
    markdown.remove_prefix(std::min(end + 1, markdown.size()));
  }
  return text.take();
}

std::string wrapped(std::string_view text, std::size_t indent, std::size_t width) {
  return std::string(indent, ' ') + wrappedWords(text, indent, width);
}

std::string listLine(std::string_view name, std::string_view markdown, std::size_t width) {
  std::string line = "  " + std::string(name);
  if (line.size() + 2 > kNameColumns)
    line += '\n' + std::string(kNameColumns, ' ');
  else
    line.resize(kNameColumns, ' ');
  return line + wrappedWords(withoutMarks(markdown), kNameColumns, width);
}

} // namespace oapigen::docs
