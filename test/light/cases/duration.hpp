// light
#include <chrono>
struct Item {
  std::chrono::seconds wait{30};
  std::chrono::sys_seconds at;
  std::chrono::year_month_day day;
};
[[api::get("/x")]] Item item();
