// The rows of Explanations.def.
#include "docs/Explanations.h"

#include <algorithm>
#include <array>

namespace oapigen::docs {
namespace {

constexpr std::array kRows = {
#define EXPLANATION(ID, CAUSE, CURE) Explanation{ID, CAUSE, CURE},
#include "docs/Explanations.def"
};

} // namespace

std::span<const Explanation> explanations() {
  return kRows;
}

const Explanation *findExplanation(std::string_view id) {
  auto at = std::find_if(kRows.begin(), kRows.end(), [&](auto &row) { return row.id == id; });
  return at == kRows.end() ? nullptr : &*at;
}

} // namespace oapigen::docs
