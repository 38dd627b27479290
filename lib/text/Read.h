// The readers behind read(), see Text.h. All take UTF-8 without a byte order mark.
//
// Each format has two, made of different libraries. The quick one has nothing to say of a text that
// it does not take, and of some that are right; such a text is read again by the careful one, which
// has the words for what is wrong. What both take, both read as the same.
#pragma once

#include "text/LineIndex.h"
#include "text/Text.h"

namespace oapigen {

std::optional<Parsed> readJsonQuickly(const LineIndex &text);
std::optional<Parsed> readYamlQuickly(const LineIndex &text);

/// These report an error before they return nothing.
std::optional<Parsed> readJsonCarefully(const LineIndex &text, Diagnostics &out);
std::optional<Parsed> readYamlCarefully(const LineIndex &text, Diagnostics &out);

} // namespace oapigen
