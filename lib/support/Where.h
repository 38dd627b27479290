// A place in a source text, and the order of such places.
#pragma once

#include <compare>
#include <string>

namespace oapigen {

/// A place in a file that a diagnostic can point at, or an origin of something in the document.
struct Where {
  std::string file;    ///< As the user knows it: the path that was given or found; empty: no file.
  unsigned line = 0;   ///< From 1; 0: no line is known.
  unsigned column = 0; ///< From 1, in bytes, as compilers count; 0: no column is known.
  unsigned length = 0; ///< Bytes to underline after `column`; 0: only the caret.

  bool known() const { return !file.empty(); }
  auto operator<=>(const Where &) const = default;
};

} // namespace oapigen
