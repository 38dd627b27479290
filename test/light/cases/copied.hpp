// real
#include <memory>
#include <vector>
struct Item {
  std::vector<std::unique_ptr<int>> values;
};
extern const Item kItem;
[[api::get("/x")]] Item item(Item start = kItem);
