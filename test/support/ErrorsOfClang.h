// The ids of errors that Clang reports, some of which the program tells in other words.
#pragma once

#include <array>
#include <string_view>

namespace oapigen::test {

/// Each as it begins.
inline constexpr std::array<std::string_view, 6> kErrorsOfClang = {
    "clang-",       "scope-separator",   "text-unquoted",
    "text-unended", "semicolon-missing", "attribute-brackets"};

} // namespace oapigen::test
