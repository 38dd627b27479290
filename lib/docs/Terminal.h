// Markdown, as far as the reference uses it → plain text for a terminal.
#pragma once

#include <string>
#include <string_view>

namespace oapigen::docs {

/// Paragraphs and lists are wrapped to `width` columns; code keeps its lines, indented. The marks
/// of Markdown are gone, links have become their texts.
std::string plainText(std::string_view markdown, std::size_t width);

/// `text` in lines of `width` columns, each behind `indent` spaces, with a line feed at the end.
/// Columns are counted in characters, not in bytes.
std::string wrapped(std::string_view text, std::size_t indent, std::size_t width);

/// "  name      text": a line of a list; what does not fit into it is wrapped below the text.
std::string listLine(std::string_view name, std::string_view markdown, std::size_t width);

} // namespace oapigen::docs
