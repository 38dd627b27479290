// Byte offset → line and column.
#pragma once

#include "support/Where.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace oapigen {

/// Keeps views of the text and the file's name.
class LineIndex {
public:
  LineIndex(std::string_view text, const std::string &file);

  /// The place of byte `offset`, with `length` bytes to underline.
  Where at(std::size_t offset, std::size_t length = 0) const;
  bool isQuote(std::size_t offset) const;
  /// Behind the quotation mark that closes the one at `offset`; npos: nothing does.
  std::size_t quotedEnd(std::size_t offset) const;
  /// The bytes of the token at `offset`: from quotation mark to quotation mark, else `plain`.
  std::size_t tokenLength(std::size_t offset, std::size_t plain) const;
  std::string_view text() const { return text_; }
  std::string_view lineOf(std::size_t offset) const;

private:
  std::size_t lineNumber(std::size_t offset) const;

  std::string_view text_;
  const std::string &file_;
  std::vector<std::size_t> starts_;
};

} // namespace oapigen
