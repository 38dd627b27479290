// UTF-8, checked (RFC 3629: no surrogates, no overlong forms, nothing above U+10FFFF).
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace oapigen {

/// A code point and the bytes that it takes; no bytes: the text is wrong there.
struct CodePoint {
  std::uint32_t value = 0;
  unsigned length = 0;
};

/// The code point that begins at byte `at`, which is inside the text.
CodePoint codePointAt(std::string_view text, std::size_t at);

/// The first byte that belongs to no code point; npos: all do.
std::size_t findInvalidUtf8(std::string_view text);

/// The text with U+FFFD in place of each byte that belongs to no code point.
std::string repairUtf8(std::string_view text);

} // namespace oapigen
