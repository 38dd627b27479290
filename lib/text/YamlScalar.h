// How a string is spelled in YAML so that every reader, of YAML 1.1 and 1.2, gets that string back.
//
// The two versions see different things in a plain `yes`, `0o17`, `12:30:45` or `=`; whatever
// either of them could take for something else than a string is quoted.
#pragma once

#include <string>
#include <string_view>

namespace oapigen {

enum class ScalarStyle { Plain, Single, Double, Literal };

/// The most readable style that is safe in block context, as a value. Literal is only chosen for
/// text of several lines whose first line does not begin with white space and that has no line of
/// white space alone. The text has to be UTF-8.
ScalarStyle styleOfValue(std::string_view text);
/// The same for a key: never Literal.
ScalarStyle styleOfKey(std::string_view text);

/// Appends the text in Plain, Single or Double style.
void appendScalar(std::string &out, std::string_view text, ScalarStyle style);
/// Appends the text in Literal style, `|` with its chomping indicator included, the lines indented.
/// It ends with a line feed.
void appendLiteral(std::string &out, std::string_view text, std::size_t indent);

} // namespace oapigen
