// Literals of durations.
#include <chrono>

using namespace std::chrono_literals;

struct Timing {
  std::chrono::milliseconds wait = 1'500'000ms;
  std::chrono::seconds keep = 2h;
  std::chrono::microseconds poll = 3'600'000'000us;
  std::chrono::milliseconds fraction = 250ms;
  std::chrono::duration<double> exact = 1.5s;
};
[[api::get("/timing")]] Timing timing();
