// Decimals are held as digits × 10^exponent, from the shortest text that gives the double back: the
// number that its author wrote.
#include "model/Numbers.h"

#include <charconv>
#include <cmath>
#include <cstdint>
#include <string_view>
#include <system_error>

namespace oapigen {
namespace {

struct Decimal {
  std::uint64_t digits = 0; ///< Without the sign, which does not matter for multiples.
  int exponent = 0;
};

template <class... Form> std::string shortest(double number, Form... form) {
  char buffer[32];
  auto end = std::to_chars(buffer, buffer + sizeof buffer, number, form...);
  return {buffer, end.ptr};
}

/// "-1.25e-02" → 125, -4. At most 17 digits, which fit.
Decimal decimalOf(double number) {
  std::string text = shortest(std::abs(number), std::chars_format::scientific);
  Decimal result;
  std::size_t end = text.find('e');
  std::from_chars(text.data() + end + (text[end + 1] == '+' ? 2 : 1), text.data() + text.size(),
                  result.exponent);
  for (char c : std::string_view(text).substr(0, end))
    if (c != '.')
      result.digits = result.digits * 10 + static_cast<std::uint64_t>(c - '0');
  if (end > 1)
    result.exponent -= static_cast<int>(end) - 2;
  return result;
}

Decimal decimalOf(const Value &value) {
  if (const double *number = value.asDouble())
    return decimalOf(*number);
  if (const std::uint64_t *number = value.asUnsigned())
    return {*number, 0};
  std::int64_t number = *value.asInt();
  return {number < 0 ? 0 - static_cast<std::uint64_t>(number) : static_cast<std::uint64_t>(number),
          0};
}

/// left * right mod divisor, without overflow.
std::uint64_t multiplyModulo(std::uint64_t left, std::uint64_t right, std::uint64_t divisor) {
  return static_cast<std::uint64_t>(static_cast<unsigned __int128>(left) * right % divisor);
}

/// x87's, or the software's, 64 bits and more of mantissa hold each integer and each double.
long double widened(const Value &value) {
  if (const std::int64_t *number = value.asInt())
    return static_cast<long double>(*number);
  if (const std::uint64_t *number = value.asUnsigned())
    return static_cast<long double>(*number);
  return static_cast<long double>(value.toDouble());
}

} // namespace

std::partial_ordering compareNumbers(const Value &left, const Value &right) {
  return widened(left) <=> widened(right);
}

bool isMultiple(const Value &value, const Value &step) {
  Decimal dividend = decimalOf(value), divisor = decimalOf(step);
  if (dividend.digits == 0 || divisor.digits == 0)
    return dividend.digits == 0;
  std::uint64_t rest = dividend.digits % divisor.digits;
  for (; dividend.exponent > divisor.exponent && rest != 0; --dividend.exponent)
    rest = multiplyModulo(rest, 10, divisor.digits);
  if (dividend.exponent >= divisor.exponent)
    return rest == 0;
  for (; dividend.exponent < divisor.exponent; ++dividend.exponent) {
    if (dividend.digits % 10 != 0)
      return false;
    dividend.digits /= 10;
  }
  return dividend.digits % divisor.digits == 0;
}

bool isIntegral(const Value &value) {
  const double *number = value.asDouble();
  return value.isInteger() || (number && std::isfinite(*number) && std::trunc(*number) == *number);
}

std::string inWords(const Value &value) {
  if (const std::string *text = value.asString())
    return "\"" + *text + "\"";
  if (const bool *truth = value.asBool())
    return *truth ? "true" : "false";
  if (const std::int64_t *number = value.asInt())
    return std::to_string(*number);
  if (const std::uint64_t *number = value.asUnsigned())
    return std::to_string(*number);
  if (const double *number = value.asDouble())
    return shortest(*number);
  return value.isNull() ? "null" : value.asArray() ? "an array" : "an object";
}

} // namespace oapigen
