// Where the shop's events go: a receiver gets each at its own URL, with the event's name at the
// end.
#pragma once

#include "shop/shop.hpp"

#include "Deliveries.hpp"

namespace shop::events {

struct Outlet {
  Deliveries &deliveries;
  std::string url, secret;
};

/// What happens before this is told to nobody.
void connect(Outlet outlet);

/// The webhook that the class itself declares.
void order_placed(const OrderPlaced &event);

} // namespace shop::events
