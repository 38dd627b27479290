// Most formats are a pattern; what a pattern cannot say is a function beside it.
//
// Times and durations are those of RFC 3339: a time has an offset, a duration no sign. Seconds may
// have the fraction of ISO 8601, which what measures finer ones writes. Mail addresses and
// identifiers are not taken apart further than what every reader does.
#include "validate/Formats.h"

#include "model/Numbers.h"
#include "support/Regex.h"
#include "support/Spelling.h"

#include <algorithm>
#include <arpa/inet.h>
#include <charconv>
#include <vector>

namespace oapigen {
namespace {

using Text = const std::string &;

int numberAt(Text text, std::size_t at, std::size_t length) {
  int number = 0;
  std::from_chars(text.data() + at, text.data() + at + length, number);
  return number;
}

/// Of a text that begins like a date: whether the month has that day.
bool isDay(Text text) {
  const int year = numberAt(text, 0, 4), month = numberAt(text, 5, 2), day = numberAt(text, 8, 2);
  const bool isLeap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
  const int days = month == 2                                              ? (isLeap ? 29 : 28)
                   : month == 4 || month == 6 || month == 9 || month == 11 ? 30
                                                                           : 31;
  return month >= 1 && month <= 12 && day >= 1 && day <= days;
}

bool hasPart(Text duration) {
  return duration.back() != 'P' && duration.back() != 'T';
}

template <int family> bool isAddress(Text text) {
  unsigned char address[sizeof(in6_addr)];
  return text.find('\0') == text.npos && inet_pton(family, text.c_str(), address) == 1;
}

bool isRegex(Text text) {
  return !regexProblem(text);
}

#define OAPI_DATE "\\d{4}-\\d{2}-\\d{2}"
#define OAPI_CLOCK "([01]\\d|2[0-3]):[0-5]\\d:([0-5]\\d|60)(\\.\\d+)?"
#define OAPI_OFFSET "([Zz]|[+-]([01]\\d|2[0-3]):[0-5]\\d)"
#define OAPI_LABEL "[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?"
#define OAPI_URI "[!#-;=?-\\[\\]_a-z~]*"
#define OAPI_IRI "[^\\s\"<>\\\\^`{|}]*"
#define OAPI_SCHEME "[A-Za-z][A-Za-z0-9+.-]*:"

/// A format of texts. Without an example nothing is checked: only the name is known.
struct TextFormat {
  std::string_view name;
  std::string_view example = {};
  std::string_view pattern = {}; ///< Of the whole text; empty: the function says it all.
  bool (*isRight)(Text) = nullptr;
};
constexpr TextFormat kTexts[] = {
    {"date-time", "2024-02-29T12:30:00Z", "^" OAPI_DATE "[Tt]" OAPI_CLOCK OAPI_OFFSET "$", isDay},
    {"date-time-local", "2024-02-29T12:30:00", "^" OAPI_DATE "[Tt]" OAPI_CLOCK "$", isDay},
    {"date", "2024-02-29", "^" OAPI_DATE "$", isDay},
    {"time", "12:30:00Z", "^" OAPI_CLOCK OAPI_OFFSET "$"},
    {"time-local", "12:30:00", "^" OAPI_CLOCK "$"},
    {"duration", "PT1H30M",
     "^P(\\d+W|(\\d+Y)?(\\d+M)?(\\d+D)?(T(\\d+H)?(\\d+M)?(\\d+([.,]\\d+)?S)?)?)$", hasPart},
    {"uuid", "f81d4fae-7dec-11d0-a765-00a0c91e6bf6",
     "^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$"},
    {"email", "ada@example.com", "^[^\\s@]+@[^\\s@]+$"},
    {"idn-email", "ada@example.com", "^[^\\s@]+@[^\\s@]+$"},
    {"hostname", "api.example.com", "^" OAPI_LABEL "(\\." OAPI_LABEL ")*$"},
    {"ipv4", "192.0.2.1", {}, isAddress<AF_INET>},
    {"ipv6", "2001:db8::1", {}, isAddress<AF_INET6>},
    {"uri", "https://example.com/lamps", "^" OAPI_SCHEME OAPI_URI "$"},
    {"uri-reference", "/lamps?on=true", "^" OAPI_URI "$"},
    {"iri", "https://example.com/lamps", "^" OAPI_SCHEME OAPI_IRI "$"},
    {"iri-reference", "/lamps?on=true", "^" OAPI_IRI "$"},
    {"json-pointer", "/lamps/0", "^(/([^/~]|~[01])*)*$"},
    {"regex", "^[a-z]+$", {}, isRegex},
    {"byte", "aGVsbG8=", "^([A-Za-z0-9+/]{4})*([A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$"},
    {"base64url"},
    {"binary"},
    {"char"},
    {"commonmark"},
    {"html"},
    {"http-date"},
    {"idn-hostname"},
    {"media-range"},
    {"password"},
    {"relative-json-pointer"},
    {"sf-binary"},
    {"sf-boolean"},
    {"sf-decimal"},
    {"sf-integer"},
    {"sf-string"},
    {"sf-token"},
    {"uri-template"},
};

/// A format of numbers; without bounds only the name is known.
struct NumberFormat {
  std::string_view name;
  std::int64_t low = 0, high = 0;
};
constexpr NumberFormat kNumbers[] = {
    {"int8", -128, 127},
    {"int16", -32768, 32767},
    {"int32", -2147483648, 2147483647},
    {"uint8", 0, 255},
    {"uint16", 0, 65535},
    {"uint32", 0, 4294967295},
    {"int64"},
    {"uint64"},
    {"float"},
    {"double"},
    {"double-int"},
    {"decimal"},
    {"decimal128"},
    {"unixtime"},
};

template <class Table> auto rowIn(const Table &table, std::string_view name) {
  auto at = std::find_if(std::begin(table), std::end(table),
                         [&](const auto &row) { return row.name == name; });
  return at == std::end(table) ? nullptr : at;
}

bool isRight(const TextFormat &row, Text text) {
  if (!row.pattern.empty() && !regexMatches(row.pattern, text).value_or(true))
    return false;
  return !row.isRight || row.isRight(text);
}

/// Both without what people put between words.
bool haveSameLetters(std::string_view left, std::string_view right) {
  auto letters = [](std::string_view name) {
    std::string result;
    for (char c : name)
      if (c != '-' && c != '_' && c != ' ')
        result += static_cast<char>(c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c);
    return result;
  };
  return letters(left) == letters(right);
}

bool hasDigit(std::string_view name) {
  return name.find_first_of("0123456789") != name.npos;
}

} // namespace

std::optional<std::string> formatProblem(std::string_view format, const Value &value) {
  if (const std::string *text = value.asString()) {
    const TextFormat *row = rowIn(kTexts, format);
    if (!row || row->example.empty() || isRight(*row, *text))
      return std::nullopt;
    return "is no " + std::string(format) + " such as " + std::string(row->example);
  }
  const NumberFormat *row = value.isNumber() ? rowIn(kNumbers, format) : nullptr;
  if (!row || row->low == row->high ||
      (isIntegral(value) && compareNumbers(value, Value(row->low)) >= 0 &&
       compareNumbers(value, Value(row->high)) <= 0))
    return std::nullopt;
  return "is no " + std::string(format) + ", an integer from " + std::to_string(row->low) + " to " +
         std::to_string(row->high);
}

std::string_view formatMeantBy(std::string_view format) {
  if (rowIn(kTexts, format) || rowIn(kNumbers, format))
    return {};
  static const std::vector<std::string_view> known = [] {
    std::vector<std::string_view> names;
    for (const TextFormat &row : kTexts)
      names.push_back(row.name);
    for (const NumberFormat &row : kNumbers)
      names.push_back(row.name);
    return names;
  }();
  constexpr std::size_t kShortest = 5; // Shorter names are near to each other by chance.
  const std::string_view meant = nearest(format, known);
  if (haveSameLetters(format, meant))
    return meant;
  return format.size() < kShortest || hasDigit(format) || hasDigit(meant) ? std::string_view()
                                                                          : meant;
}

} // namespace oapigen
