// Is a text a regular expression of ECMA-262? JSON Schema's `pattern` must be one.
//
// std::regex can't answer: it rejects lookbehind, named groups and \p{…}, and takes escapes that
// no JavaScript engine does. So the grammar is read here, in its Unicode mode ("u"), as JSON Schema
// 2020-12 asks (6.4) and validators apply it. Names of Unicode properties are not looked up.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace oapigen {

/// What is wrong with `pattern` (UTF-8), for the end of a sentence: "'(' at offset 3 is never
/// closed"; offsets count bytes from 0. Nothing when it is a regular expression.
std::optional<std::string> regexProblem(std::string_view pattern);

/// Whether `pattern` matches somewhere in `text` (both UTF-8, compared by code points). Nothing
/// when it is not known: patterns with lookbehind, named groups, properties, references to groups.
std::optional<bool> regexMatches(std::string_view pattern, std::string_view text);

} // namespace oapigen
