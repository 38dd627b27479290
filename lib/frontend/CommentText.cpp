// Strips comment markers line by line.
#include "frontend/CommentText.h"

#include <algorithm>
#include <vector>

namespace oapigen::frontend {
namespace {

constexpr std::string_view kBlank = " \t";

std::vector<std::string_view> linesOf(std::string_view text) {
  std::vector<std::string_view> lines;
  while (true) {
    const std::size_t end = text.find('\n');
    std::string_view line = text.substr(0, end);
    line = line.substr(0, line.find_last_not_of(" \t\r") + 1);
    lines.push_back(line);
    if (end == text.npos)
      return lines;
    text.remove_prefix(end + 1);
  }
}

std::string_view trimmedLeft(std::string_view line) {
  return line.substr(std::min(line.find_first_not_of(kBlank), line.size()));
}

void dropMarker(std::string_view &line, std::size_t length) {
  line.remove_prefix(std::min(length, line.size()));
  if (line.starts_with('<'))
    line.remove_prefix(1);
}

void stripLineComment(std::vector<std::string_view> &lines) {
  for (std::string_view &line : lines) {
    line = trimmedLeft(line);
    dropMarker(line, 3);
  }
}

void stripBlockComment(std::vector<std::string_view> &lines) {
  dropMarker(lines.front(), 3);
  std::string_view &last = lines.back();
  if (last.ends_with("*/"))
    last.remove_suffix(2);
  last = last.substr(0, last.find_last_not_of(lines.size() > 1 ? " \t*" : " \t") + 1);
  for (std::size_t i = 1; i < lines.size(); ++i)
    if (std::string_view text = trimmedLeft(lines[i]); text.starts_with('*'))
      lines[i] = text.substr(1);
}

/// Drops what is blank in front of every line; the first line of a block does not count, its text
/// stands behind the marker.
void dropIndentation(std::vector<std::string_view> &lines, bool isBlock) {
  std::size_t shared = std::string_view::npos;
  for (std::size_t i = isBlock ? 1 : 0; i < lines.size(); ++i)
    if (!lines[i].empty())
      shared = std::min(shared, lines[i].find_first_not_of(kBlank));
  for (std::size_t i = isBlock ? 1 : 0; i < lines.size(); ++i)
    lines[i].remove_prefix(std::min(shared, lines[i].size()));
  if (isBlock)
    lines.front() = trimmedLeft(lines.front());
}

} // namespace

std::vector<std::string_view> strippedLines(std::string_view raw) {
  const bool isBlock = raw.starts_with("/*");
  std::vector<std::string_view> lines = linesOf(raw);
  if (isBlock)
    stripBlockComment(lines);
  else
    stripLineComment(lines);
  for (std::string_view &line : lines)
    line = line.substr(0, line.find_last_not_of(kBlank) + 1);
  dropIndentation(lines, isBlock);
  auto isText = [](std::string_view line) { return !line.empty(); };
  auto first = std::find_if(lines.begin(), lines.end(), isText);
  auto last = std::find_if(lines.rbegin(), std::make_reverse_iterator(first), isText).base();
  return {first, last};
}

std::string stripMarkers(std::string_view raw) {
  std::string text;
  for (std::string_view line : strippedLines(raw))
    text.append(line).append("\n");
  return text.substr(0, text.empty() ? 0 : text.size() - 1);
}

} // namespace oapigen::frontend
