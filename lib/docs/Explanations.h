// What causes each diagnostic and how it is cured: Explanations.def as a table.
#pragma once

#include <span>
#include <string_view>

namespace oapigen::docs {

struct Explanation {
  std::string_view id;          ///< Of Diagnostics.def, or of a kind of error that Clang reports.
  std::string_view cause, cure; ///< Markdown, one paragraph each.
};

/// The whole table, in the order of the file.
std::span<const Explanation> explanations();

/// The row of that id, or nullptr.
const Explanation *findExplanation(std::string_view id);

} // namespace oapigen::docs
