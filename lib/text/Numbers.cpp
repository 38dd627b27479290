// Spelled with std::to_chars, read with std::from_chars after a check of the form.
#include "text/Numbers.h"

#include <algorithm>
#include <charconv>
#include <limits>

namespace oapigen {
namespace {

bool isDigit(char c) {
  return c >= '0' && c <= '9';
}

std::size_t countDigits(std::string_view text) {
  auto end = std::find_if_not(text.begin(), text.end(), isDigit);
  return static_cast<std::size_t>(end - text.begin());
}

/// [-+]? ( \. [0-9]+ | [0-9]+ ( \. [0-9]* )? ) ( [eE] [-+]? [0-9]+ )?
bool isDecimal(std::string_view text) {
  auto skipSign = [&] {
    if (!text.empty() && (text.front() == '-' || text.front() == '+'))
      text.remove_prefix(1);
  };
  skipSign();
  std::size_t whole = countDigits(text);
  text.remove_prefix(whole);
  std::size_t fraction = 0;
  if (text.starts_with('.')) {
    fraction = countDigits(text.substr(1));
    text.remove_prefix(1 + fraction);
  }
  if (whole + fraction == 0)
    return false;
  if (text.empty())
    return true;
  if (text.front() != 'e' && text.front() != 'E')
    return false;
  text.remove_prefix(1);
  skipSign();
  return !text.empty() && countDigits(text) == text.size();
}

template <class Number> std::optional<Number> convert(std::string_view text, auto... base) {
  Number number{};
  auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number, base...);
  if (error != std::errc() || end != text.data() + text.size())
    return {};
  return number;
}

std::optional<Value> parseInteger(std::string_view text, int base) {
  if (auto number = convert<std::int64_t>(text, base))
    return *number;
  if (auto number = convert<std::uint64_t>(text, base))
    return *number;
  return {};
}

/// 0o17 and 0x1F, without a sign.
std::optional<Value> parsePrefixed(std::string_view text) {
  if (text.size() < 3 || text[2] == '-')
    return {};
  if (text.starts_with("0x"))
    return parseInteger(text.substr(2), 16);
  if (text.starts_with("0o"))
    return parseInteger(text.substr(2), 8);
  return {};
}

/// The double next to a decimal that is too large or too small for one.
double outOfRange(std::string_view text) {
  auto exponent = text.find_first_of("eE");
  bool large = exponent == text.npos ? text.find_first_of("123456789") < text.find('.')
                                     : text.find('-', exponent) == text.npos;
  double size = large ? std::numeric_limits<double>::infinity() : 0;
  return text.starts_with('-') ? -size : size;
}

std::optional<Value> parseNotFinite(std::string_view text) {
  if (text == ".nan" || text == ".NaN" || text == ".NAN")
    return std::numeric_limits<double>::quiet_NaN();
  bool minus = text.starts_with('-');
  if (minus || text.starts_with('+'))
    text.remove_prefix(1);
  if (text != ".inf" && text != ".Inf" && text != ".INF")
    return {};
  double infinity = std::numeric_limits<double>::infinity();
  return minus ? -infinity : infinity;
}

template <class Integer> void appendInteger(std::string &out, Integer number) {
  char digits[24];
  auto end = std::to_chars(digits, digits + sizeof digits, number).ptr;
  out.append(digits, end);
}

} // namespace

void appendNumber(std::string &out, std::int64_t number) {
  appendInteger(out, number);
}
void appendNumber(std::string &out, std::uint64_t number) {
  appendInteger(out, number);
}

void appendNumber(std::string &out, double number) {
  char digits[40];
  auto end = std::to_chars(digits, digits + sizeof digits, number).ptr;
  std::string_view text(digits, static_cast<std::size_t>(end - digits));
  std::size_t exponent = std::min(text.find('e'), text.size());
  out += text.substr(0, exponent);
  if (text.find('.') == text.npos)
    out += ".0";
  out += text.substr(exponent);
}

std::optional<Value> parseCoreNumber(std::string_view text) {
  if (!isDecimal(text)) {
    auto number = parsePrefixed(text);
    return number ? number : parseNotFinite(text);
  }
  if (text.starts_with('+')) // from_chars takes no plus
    text.remove_prefix(1);
  if (auto integer = parseInteger(text, 10))
    return integer;
  double number = 0;
  auto error = std::from_chars(text.data(), text.data() + text.size(), number).ec;
  return error == std::errc::result_out_of_range ? outOfRange(text) : number;
}

} // namespace oapigen
