// light
#include <array>
#include <string_view>
constexpr std::string_view kText = "what it is";
constexpr std::array<int, 3> kSizes = {1, 5, 9};
struct Item {
  [[api::maximum(kSizes[1]), api::description(kText)]] int size = kSizes.size();
};
[[api::get("/x")]] Item item();
