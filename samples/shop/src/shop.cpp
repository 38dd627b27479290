// Stands for the shop's implementation: the contract is ordinary C++ that it compiles with.
#include "shop/shop.hpp"

namespace shop::catalog {

std::expected<Product, NotFound> read_product(const Sku &sku) {
  return std::unexpected(NotFound{{"No such product", "Nothing has the number " + sku}});
}

} // namespace shop::catalog
