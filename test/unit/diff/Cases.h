// Pairs of fragments that show a kind of change: test/diff/cases/<area>.yaml.
#pragma once

#include "Compared.h"

#include <ostream>

namespace oapigen::diff {

struct Case {
  std::string area, name;
  std::optional<Value> base, revision;

  /// By the name without what stands in brackets; nothing: no rule is called so.
  std::optional<Kind> kind() const;
};
void PrintTo(const Case &each, std::ostream *out);

/// In the order of the files.
std::vector<Case> allCases();

} // namespace oapigen::diff
