#include "Time.hpp"

#include <cstdio>
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
  int year = 0, hours = 0, minutes = 0, seconds = 0, length = 0;
  unsigned month = 0, day = 0;
  std::sscanf(text.c_str(), "%4d-%2u-%2uT%2d:%2d:%2dZ%n", &year, &month, &day, &hours, &minutes,
              &seconds, &length);
  chrono::year_month_day date{chrono::year(year), chrono::month(month), chrono::day(day)};
  auto time = chrono::sys_days(date) + chrono::hours(hours) + chrono::minutes(minutes) +
              chrono::seconds(seconds);
  if (!date.ok() || formatTime(time) != text)
    throw std::invalid_argument("'" + text + "' is not a time such as 2024-02-29T12:00:00Z");
  return time;
}
