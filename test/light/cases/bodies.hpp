// light
#include <algorithm>
#include <iostream>
#include <mutex>
#include <string>
#include <vector>
class Store {
public:
  std::vector<std::string> names;
  void sort() { std::sort(names.begin(), names.end()); }
  friend std::ostream &operator<<(std::ostream &out, const Store &store) {
    return out << store.names.size();
  }

private:
  std::mutex guard_;
};
[[api::get("/x")]] Store item();
