// What orders need of the catalogue, beyond the contract.
#pragma once

#include "shop/shop.hpp"

namespace shop {

std::chrono::sys_seconds now();
std::string uuid();

namespace catalog {

/// The price of them all where so many can be had, which are taken; a product of which few are left
/// is an event.
std::expected<Money, std::variant<Conflict, Invalid>> take(const std::vector<OrderLine> &lines);

} // namespace catalog
} // namespace shop
