// real
#include <string>
#include <unordered_set>
struct Key {
  int id;
};
template <> struct std::hash<Key> {
  std::size_t operator()(const Key &) const;
};
struct Item {
  std::unordered_set<Key> keys;
};
[[api::get("/x")]] Item item();
