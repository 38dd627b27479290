// Offsets to lines by bisection.
#include "text/LineIndex.h"

#include <algorithm>

namespace oapigen {

Lines::Lines(std::string_view text, std::string file) : file_(std::move(file)), starts_{0} {
  for (auto feed = text.find('\n'); feed != text.npos; feed = text.find('\n', feed + 1))
    starts_.push_back(feed + 1);
}

std::size_t Lines::number(std::size_t offset) const {
  auto after = std::upper_bound(starts_.begin(), starts_.end(), offset);
  return static_cast<std::size_t>(after - starts_.begin());
}

Where Lines::at(std::size_t offset, std::size_t length) const {
  std::size_t line = number(offset);
  return {file_, static_cast<unsigned>(line), static_cast<unsigned>(offset - starts_[line - 1] + 1),
          static_cast<unsigned>(length)};
}

bool LineIndex::isQuote(std::size_t offset) const {
  return offset < text_.size() && (text_[offset] == '"' || text_[offset] == '\'');
}

std::size_t LineIndex::quotedEnd(std::size_t offset) const {
  char quote = text_[offset];
  for (std::size_t end = offset + 1; end < text_.size(); ++end) {
    bool pair = quote == '"' ? text_[end] == '\\' : text_.substr(end, 2) == "''";
    if (pair)
      ++end;
    else if (text_[end] == quote)
      return end + 1;
  }
  return text_.npos;
}

std::size_t LineIndex::tokenLength(std::size_t offset, std::size_t plain) const {
  if (!isQuote(offset))
    return plain;
  std::string_view token = text_.substr(offset, quotedEnd(offset) - offset);
  return token.find('\n') == token.npos ? token.size() : 1;
}

std::string_view LineIndex::lineOf(std::size_t offset) const {
  std::size_t start = lines_.startOf(offset);
  return text_.substr(start, text_.find('\n', start) - start);
}

} // namespace oapigen
