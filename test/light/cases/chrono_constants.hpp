// light
#include <chrono>

const std::chrono::seconds kKeep{90};
struct Plan {
  std::chrono::sys_seconds epoch{};
  std::chrono::seconds nothing{};
  std::chrono::year_month_day day{};
  std::chrono::seconds keep = kKeep;
};
[[api::get("/plan")]] Plan plan();
