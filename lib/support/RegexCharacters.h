// What a pattern is read with: its characters, and the two productions that stand for one of them,
// escapes and classes.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace oapigen {

constexpr bool isRegexDigit(char c) {
  return c >= '0' && c <= '9';
}
constexpr bool isRegexLetter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/// A reading place in a pattern. Each function takes what it can and throws the first problem.
class RegexCharacters {
protected:
  struct Problem {
    std::string message;
  };

  explicit RegexCharacters(std::string_view text) : text_(text) {}

  [[noreturn]] static void fail(std::string message) { throw Problem{std::move(message)}; }
  /// About what stands from `begin` to the reading place.
  [[noreturn]] void failAt(std::size_t begin, const std::string &problem) const;

  bool atEnd() const { return at_ >= text_.size(); }
  char peek() const { return atEnd() ? '\0' : text_[at_]; }
  bool accept(std::string_view token);
  /// The code point at the reading place, which moves past it.
  std::uint32_t take();
  std::string_view digits();

  /// After the backslash: everything that is also known inside a class. `punctuation` may be
  /// escaped to stand for itself.
  std::uint32_t characterEscape(std::size_t begin, std::string_view punctuation);
  /// After the bracket, which stands at `begin`.
  void characterClass(std::size_t begin);

  std::string_view text_;
  std::size_t at_ = 0;

private:
  std::uint32_t controlLetter(std::size_t begin);
  std::uint32_t property(std::size_t begin);
  std::uint32_t hexEscape(std::size_t begin);
  std::uint32_t lowSurrogate(std::size_t begin, std::uint32_t high);
  std::uint32_t classAtom(std::size_t begin);
};

} // namespace oapigen
