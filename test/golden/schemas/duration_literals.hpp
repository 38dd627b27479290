// Literals of durations.
#include <chrono>

using namespace std::chrono_literals;

struct Timing {
  std::chrono::milliseconds wait = 1'500ms;
  std::chrono::seconds keep = 2h;
  std::chrono::microseconds poll = 250us;
  std::chrono::duration<double> exact = 1.5s;
};
[[api::get("/timing")]] Timing timing();
