// The text of a doc comment without what makes it one.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace oapigen::frontend {

/// `raw` begins with `///`, `//!`, `/**` or `/*!`, each also with `<`. The markers, leading stars
/// and the indentation that all lines share are dropped; empty lines at either end too; lines end
/// with a line feed between them.
std::string stripMarkers(std::string_view raw);

/// The lines of that text as they stand in `raw`.
std::vector<std::string_view> strippedLines(std::string_view raw);

} // namespace oapigen::frontend
