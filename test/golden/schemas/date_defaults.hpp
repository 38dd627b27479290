// Constants of std::chrono, also such as the library computes.
#include <chrono>

using namespace std::chrono_literals;
constexpr std::chrono::minutes kWait(3);
const std::chrono::seconds kKeep{90};
constexpr std::chrono::seconds twice(std::chrono::seconds once) {
  return 2 * once;
}

struct Plan {
  std::chrono::year_month_day day = 2031y / 12 / 24;
  std::chrono::year_month_day nonsense = 2031y / 2 / 30;
  std::chrono::sys_days morning = std::chrono::sys_days(2031y / 12 / 24);
  std::chrono::sys_seconds evening = std::chrono::sys_days(2031y / 12 / 24) + 18h;
  std::chrono::sys_time<std::chrono::milliseconds> before = std::chrono::sys_days(1969y / 12 / 31) + 1500ms;
  std::chrono::sys_seconds epoch{};
  std::chrono::sys_seconds now = std::chrono::time_point_cast<std::chrono::seconds>(std::chrono::system_clock::now());
  std::chrono::seconds wait = kWait;
  std::chrono::seconds keep = kKeep;
  std::chrono::seconds more = kWait + 30s;
  std::chrono::seconds most = twice(kKeep);
  std::chrono::seconds nothing{};
  std::chrono::seconds back = -90s;
};
[[api::get("/plan")]] Plan plan(std::chrono::seconds limit = kWait, std::chrono::year_month_day since = 2031y / 1 / 1);
