// The two readers behind read(), see Text.h. Both take UTF-8 without a byte order mark and report
// an error before they return nothing.
#pragma once

#include "text/LineIndex.h"
#include "text/Text.h"

namespace oapigen {

std::optional<Parsed> readJson(const LineIndex &text, Diagnostics &out);
std::optional<Parsed> readYaml(const LineIndex &text, Diagnostics &out);

} // namespace oapigen
