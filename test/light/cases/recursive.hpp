// light
#include <map>
#include <memory>
#include <string>
#include <vector>
struct Item {
  std::vector<Item> items;
  std::map<std::string, Item> named;
  std::unique_ptr<Item> next;
};
[[api::get("/x")]] Item item();
