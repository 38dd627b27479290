// Finds the name that somebody meant.
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

} // namespace oapigen
