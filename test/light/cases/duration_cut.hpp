// real
#include <chrono>
struct Item {
  std::chrono::seconds wait{1.5};
};
[[api::get("/x")]] Item item();
