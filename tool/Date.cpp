// The calendar is that of <chrono>.
#include "tool/Date.h"

#include <charconv>
#include <chrono>
#include <cstdio>

namespace oapigen::tool {
namespace {

/// The number of the digits; -1: they are none.
int numberOf(std::string_view digits) {
  int number = -1;
  auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
  return error == std::errc() && end == digits.data() + digits.size() ? number : -1;
}

} // namespace

bool isDate(std::string_view text) {
  if (text.size() != 10 || text[4] != '-' || text[7] != '-')
    return false;
  const int year = numberOf(text.substr(0, 4)), month = numberOf(text.substr(5, 2)),
            day = numberOf(text.substr(8, 2));
  using namespace std::chrono;
  return year >= 0 && month >= 0 && day >= 0 &&
         year_month_day{std::chrono::year(year), std::chrono::month(unsigned(month)),
                        std::chrono::day(unsigned(day))}
             .ok();
}

std::string today() {
  using namespace std::chrono;
  const year_month_day now = floor<days>(system_clock::now());
  char text[16];
  std::snprintf(text, sizeof text, "%04d-%02u-%02u", int(now.year()), unsigned(now.month()),
                unsigned(now.day()));
  return text;
}

} // namespace oapigen::tool
