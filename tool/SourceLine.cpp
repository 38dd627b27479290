// Lays a source line out in columns of a terminal.
#include "tool/SourceLine.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <vector>

namespace oapigen::tool {
namespace {

constexpr std::size_t kTabStop = 8;
constexpr std::size_t kWidest = 110; ///< Columns of text; more are cut.
constexpr std::size_t kContext = 30; ///< Columns kept before the place when the line is cut.
constexpr std::string_view kCut = "...";

/// One character as it is shown.
struct Cell {
  std::size_t byte; ///< Where it starts in the line.
  std::string text;
  std::size_t width;
};

struct Range {
  char32_t first, last;
  bool contains(char32_t character) const { return first <= character && character <= last; }
};
constexpr std::array kCombining = {Range{0x300, 0x36F},   Range{0x1AB0, 0x1AFF},
                                   Range{0x1DC0, 0x1DFF}, Range{0x200B, 0x200F},
                                   Range{0x20D0, 0x20FF}, Range{0xFE00, 0xFE0F}};
constexpr std::array kWide = {
    Range{0x1100, 0x115F},   Range{0x2E80, 0xA4CF},  Range{0xAC00, 0xD7A3}, Range{0xF900, 0xFAFF},
    Range{0xFE30, 0xFE6F},   Range{0xFF00, 0xFF60},  Range{0xFFE0, 0xFFE6}, Range{0x1F300, 0x1F64F},
    Range{0x1F900, 0x1F9FF}, Range{0x20000, 0x3FFFD}};

std::size_t widthOf(char32_t character) {
  auto holds = [&](const Range &range) { return range.contains(character); };
  if (std::any_of(kCombining.begin(), kCombining.end(), holds))
    return 0;
  return std::any_of(kWide.begin(), kWide.end(), holds) ? 2 : 1;
}

/// The bytes of the UTF-8 sequence at the front of `text`, and its character; 0 bytes: it is none.
std::pair<std::size_t, char32_t> decode(std::string_view text) {
  auto lead = static_cast<unsigned char>(text[0]);
  if (lead < 0x80)
    return {1, lead};
  std::size_t size = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
  if (lead < 0xC2 || lead > 0xF4 || text.size() < size)
    return {0, 0};
  char32_t character = lead & (0xFFu >> (size + 1));
  for (unsigned char byte : text.substr(1, size - 1)) {
    if ((byte & 0xC0) != 0x80)
      return {0, 0};
    character = character << 6 | (byte & 0x3F);
  }
  return {size, character};
}

bool isControl(char32_t character) {
  return character < 0x20 || (character >= 0x7F && character < 0xA0);
}

std::vector<Cell> layOut(std::string_view line, std::size_t tabStop) {
  std::vector<Cell> cells;
  std::size_t column = 0;
  for (std::size_t at = 0; at < line.size();) {
    auto [size, character] = decode(line.substr(at));
    Cell cell{at, std::string(line.substr(at, size)), widthOf(character)};
    if (character == '\t' && tabStop)
      cell = {at, std::string(tabStop - column % tabStop, ' '), tabStop - column % tabStop};
    else if (size == 0 || isControl(character))
      cell = {at, "?", 1};
    column += cell.width;
    at += std::max<std::size_t>(size, 1);
    cells.push_back(std::move(cell));
  }
  return cells;
}

std::size_t widthOf(const std::vector<Cell> &cells) {
  std::size_t width = 0;
  for (const Cell &cell : cells)
    width += cell.width;
  return width;
}

/// Removes cells from the front until only some context before `byte` is left.
void cutFront(std::vector<Cell> &cells, std::size_t byte) {
  auto place = std::find_if(cells.begin(), cells.end(), [&](auto &c) { return c.byte >= byte; });
  std::size_t kept = 0;
  auto first = place;
  while (first != cells.begin() && kept + std::prev(first)->width <= kContext)
    kept += (--first)->width;
  if (first == cells.begin())
    return;
  cells.erase(cells.begin(), std::prev(first));
  cells.front() = {0, std::string(kCut), kCut.size()};
}

void cutBack(std::vector<Cell> &cells) {
  if (widthOf(cells) <= kWidest)
    return;
  for (std::size_t width = widthOf(cells); width > kWidest - kCut.size(); cells.pop_back())
    width -= cells.back().width;
  cells.push_back({std::string::npos, std::string(kCut), kCut.size()});
}

std::string underline(const std::vector<Cell> &cells, std::size_t begin, std::size_t end) {
  std::string out;
  for (const Cell &cell : cells)
    if (cell.byte < begin)
      out.append(cell.width, ' ');
    else if (cell.byte < end || out.find('^') == out.npos)
      out.append(out.find('^') == out.npos ? "^" : "~")
          .append(cell.width ? cell.width - 1 : 0, '~');
  return out.find('^') == out.npos ? out + '^' : out;
}

} // namespace

Excerpt excerpt(std::string_view line, unsigned column, unsigned length) {
  std::vector<Cell> cells = layOut(line, kTabStop);
  std::size_t begin = column ? column - 1 : 0;
  if (widthOf(cells) > kWidest)
    cutFront(cells, begin);
  cutBack(cells);
  Excerpt out;
  for (const Cell &cell : cells)
    out.text += cell.text;
  if (column)
    out.underline = underline(cells, begin, begin + length);
  return out;
}

std::string printable(std::string_view text) {
  std::string out;
  for (const Cell &cell : layOut(text, 0))
    out += cell.text;
  return out;
}

} // namespace oapigen::tool
