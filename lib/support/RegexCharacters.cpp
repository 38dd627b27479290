// Characters, escapes and classes of ECMA-262's patterns, section 22.2.1 with [UnicodeMode].
#include "support/RegexCharacters.h"

namespace oapigen {
namespace {

constexpr std::uint32_t kLastCodePoint = 0x10FFFF;
constexpr std::uint32_t kClassEscape = kLastCodePoint + 1; ///< \d and the like: no end of a range.

int hexDigit(char c) {
  if (isRegexDigit(c))
    return c - '0';
  c = static_cast<char>(c | 0x20);
  return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

} // namespace

void RegexCharacters::failAt(std::size_t begin, const std::string &problem) const {
  fail("'" + std::string(text_.substr(begin, at_ - begin)) + "' at offset " +
       std::to_string(begin) + " " + problem);
}

bool RegexCharacters::accept(std::string_view token) {
  bool here = text_.substr(at_, token.size()) == token;
  at_ += here ? token.size() : 0;
  return here;
}

std::uint32_t RegexCharacters::take() {
  auto lead = static_cast<unsigned char>(text_[at_++]);
  if (lead < 0xC0)
    return lead;
  unsigned more = lead >= 0xF0 ? 3 : lead >= 0xE0 ? 2 : 1;
  std::uint32_t point = lead & (0x3Fu >> more);
  for (; more > 0 && !atEnd(); --more)
    point = point << 6 | (static_cast<unsigned char>(text_[at_++]) & 0x3Fu);
  return point;
}

std::string_view RegexCharacters::digits() {
  std::size_t begin = at_;
  while (isRegexDigit(peek()))
    ++at_;
  return text_.substr(begin, at_ - begin);
}

std::uint32_t RegexCharacters::characterEscape(std::size_t begin, std::string_view punctuation) {
  if (atEnd())
    fail("'\\' at the end escapes nothing");
  char c = text_[at_];
  if (std::string_view("dDsSwW").find(c) != std::string_view::npos) {
    ++at_;
    return kClassEscape;
  }
  if (c == 'p' || c == 'P')
    return property(begin);
  if (c == 'u' || c == 'x')
    return hexEscape(begin);
  if (c == 'c')
    return controlLetter(begin);
  if (auto index = std::string_view("fnrtv0").find(c); index != std::string_view::npos) {
    ++at_;
    if (c == '0' && isRegexDigit(peek()))
      failAt(begin, "is followed by a digit; write '\\x00'");
    return static_cast<unsigned char>("\f\n\r\t\v\0"[index]);
  }
  if (punctuation.find(c) != std::string_view::npos)
    return take();
  take();
  failAt(begin, "is no escape of ECMA-262");
}

std::uint32_t RegexCharacters::controlLetter(std::size_t begin) {
  ++at_;
  if (!isRegexLetter(peek()))
    failAt(begin, "needs a letter after it");
  return take() % 32;
}

std::uint32_t RegexCharacters::property(std::size_t begin) {
  ++at_;
  auto isPropertyCharacter = [](char c) { return isRegexLetter(c) || isRegexDigit(c) || c == '_'; };
  auto word = [&] {
    std::size_t first = at_;
    while (isPropertyCharacter(peek()))
      ++at_;
    return at_ > first;
  };
  bool complete = accept("{") && word() && (!accept("=") || word()) && accept("}");
  if (!complete)
    failAt(begin, "needs a property in braces, as in '\\p{L}'");
  return kClassEscape;
}

std::uint32_t RegexCharacters::hexEscape(std::size_t begin) {
  bool wide = text_[at_++] == 'u';
  bool braces = wide && accept("{");
  std::size_t length = braces ? text_.size() : wide ? 4 : 2;
  std::uint32_t point = 0;
  std::size_t read = 0;
  for (; read < length && hexDigit(peek()) >= 0 && point <= kLastCodePoint; ++read)
    point = point * 16 + static_cast<std::uint32_t>(hexDigit(text_[at_++]));
  bool complete = braces ? read > 0 && accept("}") : read == length;
  if (!complete || point > kLastCodePoint)
    failAt(begin, "is not the number of a character");
  if (wide && point >= 0xD800 && point < 0xDC00 && accept("\\u"))
    return lowSurrogate(begin, point);
  return point;
}

/// The second of two escapes that give one character in UTF-16: "\uD83D\uDE00".
std::uint32_t RegexCharacters::lowSurrogate(std::size_t begin, std::uint32_t high) {
  --at_;
  std::uint32_t low = hexEscape(begin);
  return low >= 0xDC00 && low < 0xE000 ? 0x10000 + ((high - 0xD800) << 10) + (low - 0xDC00) : low;
}

void RegexCharacters::characterClass(std::size_t begin) {
  accept("^");
  while (!accept("]")) {
    std::size_t first = at_;
    std::uint32_t low = classAtom(begin);
    if (peek() != '-' || text_.substr(at_, 2) == "-]")
      continue;
    ++at_;
    std::uint32_t high = classAtom(begin);
    if (low == kClassEscape || high == kClassEscape)
      failAt(first, "is no range, because one of its ends is a class");
    if (low > high)
      failAt(first, "is a range that counts down");
  }
}

std::uint32_t RegexCharacters::classAtom(std::size_t begin) {
  if (atEnd())
    fail("'[' at offset " + std::to_string(begin) + " is never closed");
  std::size_t first = at_;
  if (!accept("\\"))
    return take();
  if (accept("b"))
    return '\b';
  return characterEscape(first, "^$\\.*+?()[]{}|/-");
}

} // namespace oapigen
