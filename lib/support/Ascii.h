// Letters of ASCII in the other case, whatever the locale; all other bytes stay.
#pragma once

#include <string>
#include <string_view>

namespace oapigen {

std::string inLowerCase(std::string_view text);
std::string inUpperCase(std::string_view text);

/// The media type without its parameters, in lower case: "text/html" for "Text/HTML; charset=utf-8"
/// (RFC 9110, 8.3.1). What is no media type comes back in lower case up to the first semicolon.
std::string essenceOf(std::string_view mediaType);

} // namespace oapigen
