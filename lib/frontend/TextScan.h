// The text of a source or header → whether an attribute of the scope `api` can come from it, and
// what it includes. Nothing is parsed: conditions, comments and strings count as if they were code.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace oapigen::frontend {

struct TextScan {
  struct Include {
    std::string name;
    bool isQuoted = false; ///< "name": also looked for beside the file.
  };
  /// The word `api` is there, or what this scan does not look through: spliced words, trigraphs,
  /// modules, the include of a macro.
  bool canHold = false;
  bool pastes = false;    ///< There is a `##`, …
  bool hasPieces = false; ///< … or a word that, pasted to another one, gives `api`.
  std::vector<Include> includes;
};

TextScan scanText(std::string_view text);

} // namespace oapigen::frontend
