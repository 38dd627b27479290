// Compares lines with the Diff Template Library; what that does not know is a last line without its
// end.
#include "text/UnifiedDiff.h"

#include <dtl/dtl.hpp>

#include <sstream>
#include <vector>

namespace oapigen {
namespace {

std::vector<std::string> linesOf(std::string_view text) {
  std::vector<std::string> lines;
  while (!text.empty()) {
    const std::size_t end = text.find('\n');
    lines.emplace_back(text.substr(0, end));
    if (end == text.npos)
      lines.back() += "\n\\ No newline at end of file";
    text.remove_prefix(end == text.npos ? text.size() : end + 1);
  }
  return lines;
}

} // namespace

std::string unifiedDiff(std::string_view before, std::string_view after,
                        const std::string &beforeName, const std::string &afterName) {
  if (before == after)
    return {};
  dtl::Diff<std::string> comparison(linesOf(before), linesOf(after));
  comparison.onHuge();
  comparison.compose();
  comparison.composeUnifiedHunks();
  std::ostringstream out;
  out << "--- " << beforeName << "\n+++ " << afterName << '\n';
  comparison.printUnifiedFormat(out);
  return out.str();
}

} // namespace oapigen
