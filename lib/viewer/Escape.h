// Texts that can stand in a page without becoming a part of it.
#pragma once

#include <string>
#include <string_view>

namespace oapigen::viewer {

/// As content of an HTML element.
std::string inHtml(std::string_view text);

/// JSON that is safe in a script element and, as a part of it, in JavaScript of any age: U+2028 and
/// U+2029 once ended a line.
std::string inScript(std::string_view json);

/// `text` with every `part` replaced.
std::string replaced(std::string_view text, std::string_view part, std::string_view by);

} // namespace oapigen::viewer
