// What the annotations demand of values beyond their types: a request that breaks it is answered
// with 422.
#pragma once

#include "shop/shop.hpp"

namespace shop {

/// Nothing when all is well.
std::optional<Invalid> check(const catalog::ProductDraft &product);
std::optional<Invalid> check(const catalog::ProductChanges &changes);
std::optional<Invalid> check(const Address &address);
std::optional<Invalid> check(const OrderDraft &order);
std::optional<Invalid> check(const Registration &data);

Invalid invalid(const std::string &member, const std::string &what);

/// The page of the list that begins at the cursor, an index.
template <class Item>
std::expected<Page<Item>, Invalid> page(const std::vector<Item> &all, std::size_t size,
                                        const std::optional<std::string> &cursor) {
  std::size_t begin = 0;
  if (cursor) {
    if (cursor->empty() || cursor->size() > 9 ||
        cursor->find_first_not_of("0123456789") != std::string::npos)
      return std::unexpected(invalid("cursor", "is not of a page before"));
    begin = std::stoul(*cursor);
  }
  if (size < 1 || size > 100)
    return std::unexpected(invalid("pageSize", "is not from 1 to 100"));
  begin = std::min(begin, all.size());
  const std::size_t end = std::min(begin + size, all.size());
  Page<Item> result{{all.begin() + begin, all.begin() + end}, std::uint32_t(all.size()), {}};
  if (end < all.size())
    result.next_cursor = std::to_string(end);
  return result;
}

} // namespace shop
