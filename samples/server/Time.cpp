#include "Time.hpp"

#include <cstdio>
#include <regex>
#include <stdexcept>

namespace chrono = std::chrono;

std::string formatTime(chrono::sys_seconds time) {
  auto day = chrono::floor<chrono::days>(time);
  chrono::year_month_day date(day);
  chrono::hh_mm_ss clock(time - day);
  char text[40];
  std::snprintf(text, sizeof text, "%04d-%02u-%02uT%02d:%02d:%02dZ", int(date.year()),
                unsigned(date.month()), unsigned(date.day()), int(clock.hours().count()),
                int(clock.minutes().count()), int(clock.seconds().count()));
  return text;
}

chrono::sys_seconds parseTime(const std::string &text) {
  static const std::regex form(
      R"((\d{4})-(\d\d)-(\d\d)[Tt]([01]\d|2[0-3]):([0-5]\d):([0-5]\d)(\.\d+)?)"
      R"(([Zz]|([+-])([01]\d|2[0-3]):([0-5]\d)))");
  std::smatch part;
  bool matches = std::regex_match(text, part, form);
  auto number = [&](int group) { return part[group].matched ? std::stoi(part[group]) : 0; };
  if (matches) {
    chrono::year_month_day date{chrono::year(number(1)), chrono::month(unsigned(number(2))),
                                chrono::day(unsigned(number(3)))};
    auto offset = chrono::hours(number(10)) + chrono::minutes(number(11));
    if (date.ok())
      return chrono::sys_days(date) + chrono::hours(number(4)) + chrono::minutes(number(5)) +
             chrono::seconds(number(6)) + (part[9] == "-" ? offset : -offset);
  }
  throw std::invalid_argument("'" + text + "' is not a time such as 2024-02-29T12:00:00Z");
}
