// Byte offset → line and column.
#pragma once

#include "support/Where.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace oapigen {

/// Where the lines of a file begin; needs the text no longer.
class Lines {
public:
  Lines(std::string_view text, std::string file);

  /// The place of byte `offset`, with `length` bytes to underline.
  Where at(std::size_t offset, std::size_t length = 0) const;
  /// The first byte of the line in which `offset` is.
  std::size_t startOf(std::size_t offset) const { return starts_[number(offset) - 1]; }

private:
  std::size_t number(std::size_t offset) const;

  std::string file_;
  std::vector<std::size_t> starts_;
};

/// A text and its lines; keeps a view of the text.
class LineIndex {
public:
  LineIndex(std::string_view text, std::string file) : text_(text), lines_(text, std::move(file)) {}

  Where at(std::size_t offset, std::size_t length = 0) const { return lines_.at(offset, length); }
  bool isQuote(std::size_t offset) const;
  /// Behind the quotation mark that closes the one at `offset`; npos: nothing does.
  std::size_t quotedEnd(std::size_t offset) const;
  /// The bytes of the token at `offset`: from quotation mark to quotation mark, else `plain`.
  std::size_t tokenLength(std::size_t offset, std::size_t plain) const;
  std::string_view text() const { return text_; }
  std::string_view lineOf(std::size_t offset) const;
  const Lines &lines() const { return lines_; }

private:
  std::string_view text_;
  Lines lines_;
};

} // namespace oapigen
