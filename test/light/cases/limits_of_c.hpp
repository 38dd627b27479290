// light
#include <climits>
#include <cstdint>
struct Item {
  int size = INT_MAX;
  std::int64_t large = INT64_MIN;
};
[[api::get("/x")]] Item item();
