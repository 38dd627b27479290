// flags: --openapi 3.0
#include <oapi/api.hpp>

[[api::info("Shop", "1.0.0",
            oapi::Info{.summary = "Buy things", .license = oapi::License{.name = "MIT", .identifier = "MIT"}})]];

struct Order { int id; };

/// An order was placed.
[[api::webhook("new-order")]] void new_order(Order body);
