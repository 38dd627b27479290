// A line of source text and a place in it → two lines for a terminal: the text and its underline.
//
// Tabs become spaces, wide characters take two columns and combining ones none, bytes that are no
// UTF-8 and control characters are shown as '?', and a long line is cut around the place.
#pragma once

#include <string>
#include <string_view>

namespace oapigen::tool {

struct Excerpt {
  std::string text;
  std::string underline; ///< Spaces, '^', then '~'; empty when the place has no column.
};

/// The excerpt of `line` with `length` bytes underlined from `column` (bytes, from 1; 0: none). A
/// column behind the end gives a caret behind the end.
Excerpt excerpt(std::string_view line, unsigned column, unsigned length);

/// `text` with every control character and every byte that is no UTF-8 replaced by '?'.
std::string printable(std::string_view text);

} // namespace oapigen::tool
