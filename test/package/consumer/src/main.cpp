#include "shop/api.hpp"

namespace shop {
std::vector<Item> list_items(int) {
  return {};
}
} // namespace shop

int main() {
  return static_cast<int>(shop::list_items().size());
}
