// real
#include <memory>
#include <vector>
struct Item {
  std::vector<std::unique_ptr<int>> values{nullptr};
};
[[api::get("/x")]] Item item(Item start = {});
