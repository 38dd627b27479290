// Runs those patterns that std::regex understands as ECMA-262 does, and leaves the others alone.
//
// Wide characters make a code point one character. libstdc++'s breadth-first matcher is asked for,
// because its usual one takes exponential time for "(a+)+$" and a deep stack for long texts.
#include "support/Regex.h"

#include <regex>

namespace oapigen {
namespace {

std::wstring widen(std::string_view text) {
  static_assert(sizeof(wchar_t) == 4, "a wide character must hold a code point");
  std::wstring result;
  for (unsigned char c : text) {
    if ((c & 0xC0) != 0x80)
      result.push_back(static_cast<wchar_t>(c < 0x80 ? c : c < 0xE0 ? c & 0x1F : c & 0x0F));
    else if (!result.empty())
      result.back() = static_cast<wchar_t>(result.back() << 6 | (c & 0x3F));
  }
  return result;
}

/// std::regex gives these another meaning instead of refusing them.
bool isMisread(std::string_view pattern) {
  for (std::string_view part : {"\\p", "\\P", "\\k", "\\u{", "[]", "[^]", "[[", "(?<"})
    if (pattern.find(part) != pattern.npos)
      return true;
  return false;
}

#ifdef __GLIBCXX__
constexpr auto kMatcher = std::regex_constants::ECMAScript | std::regex_constants::__polynomial;
#else
constexpr auto kMatcher = std::regex_constants::ECMAScript;
#endif

} // namespace

std::optional<bool> regexMatches(std::string_view pattern, std::string_view text) {
  if (isMisread(pattern))
    return std::nullopt;
  try {
    return std::regex_search(widen(text), std::wregex(widen(pattern), kMatcher));
  } catch (const std::regex_error &) {
    return std::nullopt;
  }
}

} // namespace oapigen
