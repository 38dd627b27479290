// Names in messages: the one that somebody meant, and several in a row.
#pragma once

#include <span>
#include <string>
#include <string_view>

namespace oapigen {

/// The candidate with the smallest edit distance (insertions, deletions, replacements, swaps of
/// neighbours), ignoring case, `-` and `_`; empty when even that differs in more than a third of
/// its letters.
std::string_view nearest(std::string_view misspelt, std::span<const std::string_view> candidates);

/// Names that there are, with commas between them, for a hint; nothing where they are too many to
/// read.
std::string shortList(std::span<const std::string_view> names);

/// "a", "a and b", "a, b and c": `last` is what joins the last one.
template <class Names> std::string inSeries(const Names &names, std::string_view last) {
  std::string text;
  for (std::size_t at = 0; at != names.size(); ++at)
    text.append(at == 0 ? "" : at + 1 == names.size() ? last : ", ").append(names[at]);
  return text;
}

} // namespace oapigen
