// The small grammars of names in a document.
#pragma once

#include <string_view>

namespace oapigen {

/// RFC 9110, 5.6.2: names of headers and cookies, halves of media types.
bool isToken(std::string_view text);

/// "type/subtype", either of them "*", with or without parameters behind a semicolon.
bool isMediaRange(std::string_view text);

/// Names of components: ASCII letters, digits, '.', '_' and '-'.
bool isComponentName(std::string_view text);

/// Names of headers are the same in capital and small letters.
bool isSameHeader(std::string_view left, std::string_view right);

} // namespace oapigen
