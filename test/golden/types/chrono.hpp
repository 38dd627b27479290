#include <chrono>

using namespace std::chrono;

struct [[api::schema]] Times {
  system_clock::time_point now;
  sys_seconds second;
  sys_days day_of_the_clock;
  local_seconds local;
  year_month_day date;
  seconds duration;
  milliseconds fine;
  hours coarse;
  hh_mm_ss<seconds> time = hh_mm_ss<seconds>(0s);
};
