#include "Wire.hpp"

#include "Time.hpp"

#include <regex>
#include <stdexcept>

namespace shop {

std::string camelCase(std::string_view snakeCase) {
  std::string camel;
  for (std::size_t at = 0; at < snakeCase.size(); ++at)
    camel += snakeCase[at] == '_' ? char(std::toupper(snakeCase[++at])) : snakeCase[at];
  return camel;
}

std::string writeText(std::chrono::sys_seconds time) {
  return formatTime(time);
}

std::string writeText(std::chrono::year_month_day date) {
  return formatTime(std::chrono::sys_days(date)).substr(0, 10);
}

std::string writeText(std::chrono::seconds duration) {
  return "PT" + std::to_string(duration.count()) + "S";
}

void readText(const std::string &text, std::chrono::sys_seconds &time) {
  time = parseTime(text);
}

void readText(const std::string &text, std::chrono::year_month_day &date) {
  date = std::chrono::floor<std::chrono::days>(parseTime(text + "T00:00:00Z"));
}

void readText(const std::string &text, std::chrono::seconds &duration) {
  static const std::regex form(
      R"(P(?=.)(?:(\d{1,6})W|(?:(\d{1,6})D)?(?:T(?=\d)(?:(\d{1,9})H)?(?:(\d{1,9})M)?(?:(\d{1,9})S)?)?))");
  std::smatch part;
  if (!std::regex_match(text, part, form))
    throw std::invalid_argument(
        "is not a duration of weeks, or of days, hours, minutes and seconds");
  auto number = [&](int group) { return part[group].matched ? std::stoi(part[group]) : 0; };
  using namespace std::chrono;
  duration = weeks(number(1)) + days(number(2)) + hours(number(3)) + minutes(number(4)) +
             seconds(number(5));
}

} // namespace shop
