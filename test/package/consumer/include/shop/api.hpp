#pragma once

#include "shop/model.hpp"

#include <legacy/version.hpp>
#include <oapi/api.hpp>
#include <string>
#include <vector>

namespace [[api::prefix(SHOP_PREFIX)]] shop {

/// Lists what is for sale.
[[api::get("/items"), api::response(404, "Nothing is for sale", oapi::type<Problem>)]]
std::vector<Item> list_items(int limit = LEGACY_LIMIT);

} // namespace shop
