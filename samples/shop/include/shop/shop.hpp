// The shop's whole contract, and what concerns all of it.
#pragma once

#include "shop/catalog.hpp"
#include "shop/customers.hpp"
#include "shop/events.hpp"
#include "shop/orders.hpp"

#include <oapi/api.hpp>

[[api::info("Shop", "2.1.0",
            oapi::Info{.summary = "Furniture, lamps and textiles",
                       .description = "Browse the catalogue, place orders, and be told what "
                                      "becomes of them.\n\nAll amounts of money are exact: "
                                      "integers in the smallest unit of their currency.",
                       .contact = {.name = "Shop developers", .email = "api@shop.example"},
                       .license = {.name = "Apache-2.0", .identifier = "Apache-2.0"}})]];
[[api::server("https://api.shop.example", "Production")]];
[[api::server("https://sandbox.shop.example", "Nothing here is ever delivered or paid")]];
[[api::define_tag("events", "What happens in the shop, sent to you")]];
