// real
#include <chrono>
struct Item {
  std::chrono::seconds wait = std::chrono::minutes{1};
};
[[api::get("/x")]] Item item();
