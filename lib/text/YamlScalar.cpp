// One look at the characters decides what is possible at all; then words and forms that some reader
// takes for something else are told apart. In doubt it is quotes.
#include "text/YamlScalar.h"

#include "text/Utf8.h"

#include <algorithm>
#include <array>
#include <cstdint>

namespace oapigen {
namespace {

// ---- characters ---------------------------------------------------------------------------------

/// Not printable for YAML, or a line break or byte order mark for some reader: only an escape is
/// safe. The line feed is not meant.
bool needsEscape(std::uint32_t c) {
  return c < 0x20 || (c >= 0x7F && c < 0xA0) || c == 0x2028 || c == 0x2029 || c == 0xFEFF ||
         c == 0xFFFE || c == 0xFFFF;
}

/// Spaces that a reader might trim from a plain scalar, or an editor from a line.
bool isForeignSpace(std::uint32_t c) {
  return c == 0xA0 || c == 0x1680 || (c >= 0x2000 && c <= 0x200B) || c == 0x202F || c == 0x205F ||
         c == 0x3000;
}

struct Contents {
  bool escapes = false; ///< Something but line feeds and tabs needs one.
  bool foreignSpaces = false;
  bool lineFeeds = false;
  bool tabs = false;
};

Contents inspect(std::string_view text) {
  Contents contents;
  for (std::size_t at = 0; at < text.size();) {
    auto byte = static_cast<unsigned char>(text[at]);
    auto [c, length] = byte < 0x80 ? CodePoint{byte, 1} : codePointAt(text, at);
    at += length;
    if (c == '\n')
      contents.lineFeeds = true;
    else if (c == '\t')
      contents.tabs = true;
    else if (needsEscape(c))
      contents.escapes = true;
    else if (c >= 0xA0 && isForeignSpace(c))
      contents.foreignSpaces = true;
  }
  return contents;
}

// ---- what a plain scalar could be taken for
// -------------------------------------------------------

bool consistsOf(std::string_view text, std::string_view characters) {
  return text.find_first_not_of(characters) == text.npos;
}

bool equalsIgnoringCase(std::string_view text, std::string_view lower) {
  return std::equal(text.begin(), text.end(), lower.begin(), lower.end(),
                    [](char a, char b) { return (a >= 'A' && a <= 'Z' ? a - 'A' + 'a' : a) == b; });
}

/// null, booleans, not-a-number, merge and value keys, in any case.
bool isSpecialWord(std::string_view text) {
  constexpr std::array<std::string_view, 18> kWords = {
      "~", "null", "true", "false", "yes",   "no",    "on", "off", "y",
      "n", ".inf", ".nan", "+.inf", "-.inf", "+.nan", "=",  "<<",  "-.nan"};
  constexpr std::size_t kLongest = 5;
  return text.size() <= kLongest &&
         std::any_of(kWords.begin(), kWords.end(),
                     [&](std::string_view word) { return equalsIgnoringCase(text, word); });
}

/// "3.1.2", "127.0.0.1": three or more groups of digits are no number for anybody.
bool isDotted(std::string_view text) {
  return consistsOf(text, "0123456789.") && std::count(text.begin(), text.end(), '.') >= 2 &&
         text.front() != '.' && text.back() != '.' && text.find("..") == text.npos;
}

/// 0x1F, 0o17, 0b11
bool looksPrefixed(std::string_view text) {
  if (text.front() == '+')
    text.remove_prefix(1);
  return text.size() > 2 && text[0] == '0' && consistsOf(text.substr(1, 1), "xXoObB") &&
         consistsOf(text.substr(2), "0123456789abcdefABCDEF_");
}

/// Begins like 2001-01-01.
bool looksLikeDate(std::string_view text) {
  constexpr std::string_view kDigits = "0123456789";
  return text.size() > 7 && consistsOf(text.substr(0, 4), kDigits) && text[4] == '-' &&
         consistsOf(text.substr(5, 3), "0123456789-");
}

/// Anything that looks like a number, a time in base 60, or a date; generously: readers take "e1"
/// and "._" for numbers, too.
bool looksNumeric(std::string_view text) {
  if (consistsOf(text, "0123456789_,.:eE+-"))
    return !isDotted(text) && text.find_first_of("0123456789.") != text.npos;
  return looksPrefixed(text) || looksLikeDate(text);
}

/// Whether the characters of `text`, printable and of one line, mean only themselves.
bool isPlainSyntax(std::string_view text) {
  constexpr std::string_view kIndicators = "-?:,[]{}#&*!|>'\"%@`";
  return !text.empty() && text.front() != ' ' && text.back() != ' ' && text.back() != ':' &&
         kIndicators.find(text.front()) == kIndicators.npos && text.find(": ") == text.npos &&
         text.find(" #") == text.npos && !text.starts_with("...");
}

ScalarStyle styleOfLine(std::string_view text, const Contents &contents) {
  if (contents.escapes || contents.tabs || contents.lineFeeds)
    return ScalarStyle::Double;
  if (!contents.foreignSpaces && isPlainSyntax(text) && !isSpecialWord(text) && !looksNumeric(text))
    return ScalarStyle::Plain;
  return text.find_first_of("\"\\") == text.npos ? ScalarStyle::Double : ScalarStyle::Single;
}

// ---- literal blocks -----------------------------------------------------------------------------

bool isLiteral(std::string_view text) {
  if (consistsOf(text, "\n"))
    return false;
  bool first = true;
  while (!text.empty()) {
    std::string_view line = text.substr(0, text.find('\n'));
    text.remove_prefix(std::min(line.size() + 1, text.size()));
    if (line.empty())
      continue;
    bool begins = line.front() == '\t' || (first && line.front() == ' ');
    if (begins || consistsOf(line, " \t"))
      return false;
    first = false;
  }
  return true;
}

// ---- escapes
// --------------------------------------------------------------------------------------

void appendEscape(std::string &out, std::uint32_t c) {
  constexpr std::string_view kShort = "\tt\nn\rr\bb\ff"; // pairs: what, letter
  out += '\\';
  for (std::size_t at = 0; at != kShort.size(); at += 2)
    if (static_cast<std::uint32_t>(kShort[at]) == c) {
      out += kShort[at + 1];
      return;
    }
  constexpr std::string_view kHex = "0123456789ABCDEF";
  out += 'u';
  for (int shift = 12; shift >= 0; shift -= 4)
    out += kHex[c >> shift & 15];
}

void appendDouble(std::string &out, std::string_view text) {
  out += '"';
  for (std::size_t at = 0; at < text.size();) {
    auto [c, length] = codePointAt(text, at);
    if (c == '"' || c == '\\')
      out += '\\';
    if (needsEscape(c))
      appendEscape(out, c);
    else
      out += text.substr(at, length);
    at += length;
  }
  out += '"';
}

void appendSingle(std::string &out, std::string_view text) {
  out += '\'';
  for (char c : text) {
    out += c;
    if (c == '\'')
      out += c;
  }
  out += '\'';
}

std::string_view chomping(std::string_view text) {
  if (text.back() != '\n')
    return "-";
  return text.size() > 1 && text[text.size() - 2] == '\n' ? "+" : "";
}

} // namespace

ScalarStyle styleOfValue(std::string_view text) {
  Contents contents = inspect(text);
  if (contents.lineFeeds && !contents.escapes && isLiteral(text))
    return ScalarStyle::Literal;
  return styleOfLine(text, contents);
}

ScalarStyle styleOfKey(std::string_view text) {
  return styleOfLine(text, inspect(text));
}

void appendScalar(std::string &out, std::string_view text, ScalarStyle style) {
  if (style == ScalarStyle::Double)
    appendDouble(out, text);
  else if (style == ScalarStyle::Single)
    appendSingle(out, text);
  else
    out += text;
}

void appendLiteral(std::string &out, std::string_view text, std::size_t indent) {
  out += '|';
  out += chomping(text);
  out += '\n';
  while (!text.empty()) {
    std::string_view line = text.substr(0, text.find('\n'));
    text.remove_prefix(std::min(line.size() + 1, text.size()));
    if (!line.empty())
      out.append(indent, ' ');
    out += line;
    out += '\n';
  }
}

} // namespace oapigen
