// real
#include <vector>
struct Item {
  [[api::summary("all")]] static inline const std::vector numbers{1, 2};
};
[[api::get("/x")]] Item item();
