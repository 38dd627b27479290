// Constants that are texts: string literals, character arrays, pointers into them.
#pragma once

#include "frontend/ClangHeaders.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace oapigen::frontend {

/// The bytes of a string literal, with its zeros, in UTF-8 whatever its encoding.
std::string literalText(const clang::StringLiteral *literal);

/// Where the backslashes of a string literal stand that C++ drops, as in "\\d": it does not know
/// these escapes.
std::vector<clang::SourceLocation> unknownEscapes(const clang::StringLiteral *literal,
                                                  const clang::SourceManager &sources);

/// What a constant pointer or lvalue designates, and the element it points at.
struct Designated {
  const clang::APValue *object = nullptr;        ///< The array or the object itself …
  const clang::StringLiteral *literal = nullptr; ///< … or the literal.
  std::uint64_t index = 0;
};
std::optional<Designated> designated(const clang::APValue &lvalue);

/// The text that begins at `place`: `length` characters, or up to the first zero; nothing if the
/// place is no character array.
std::optional<std::string> textAt(const Designated &place, std::optional<std::uint64_t> length,
                                  unsigned bytesPerCharacter);

/// The character with that code in an encoding of `bytesPerCharacter`.
std::string characterText(std::uint32_t code, unsigned bytesPerCharacter);

/// char, wchar_t, char8_t and so on; signed and unsigned char are numbers.
bool isCharacter(clang::QualType type);

} // namespace oapigen::frontend
