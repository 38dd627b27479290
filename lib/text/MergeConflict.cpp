// Looks for three lines in their order, so that one which only looks like a mark is none.
#include "text/MergeConflict.h"

#include <algorithm>
#include <array>

namespace oapigen {

std::size_t mergeConflict(std::string_view text) {
  constexpr std::array<std::string_view, 3> kMarks = {"<<<<<<<", "=======", ">>>>>>>"};
  std::size_t first = text.npos, found = 0;
  for (std::size_t start = 0; start < text.size() && found != kMarks.size();) {
    const std::size_t end = std::min(text.find('\n', start), text.size());
    const std::string_view line = text.substr(start, end - start), mark = kMarks[found];
    const std::string_view rest = line.substr(std::min(mark.size(), line.size()));
    if (line.starts_with(mark) && (rest.empty() || rest.front() == ' ' || rest.front() == '\r')) {
      first = found == 0 ? start : first;
      ++found;
    }
    start = end + 1;
  }
  return found == kMarks.size() ? first : text.npos;
}

} // namespace oapigen
