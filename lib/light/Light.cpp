// Looks names up in the embedded lists.
#include "light/Embedded.h"

#include <algorithm>

namespace oapigen::light {
namespace {

std::vector<std::string_view> linesOf(std::string_view text) {
  std::vector<std::string_view> lines;
  while (!text.empty()) {
    const std::size_t end = text.find('\n');
    lines.push_back(text.substr(0, end));
    text.remove_prefix(std::min(text.size(), end == text.npos ? end : end + 1));
  }
  return lines;
}

} // namespace

bool isGlobalName(std::string_view name) {
  static const std::vector<std::string_view> names = linesOf(globalNameLines());
  return std::binary_search(names.begin(), names.end(), name);
}

std::vector<std::string_view> macroNames() {
  return linesOf(macroNameLines());
}

} // namespace oapigen::light
