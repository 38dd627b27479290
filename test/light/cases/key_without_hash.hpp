// real
#include <string>
#include <unordered_map>
struct Key {
  int id;
};
struct Item {
  std::unordered_map<Key, int> counts = {};
};
[[api::get("/x")]] Item item();
