// light
#include <cstdint>
struct Item {
  [[api::maximum(sizeof(std::uint32_t) * 8)]] int bits = sizeof(long);
};
[[api::get("/x")]] Item item();
