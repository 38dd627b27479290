// flags: --openapi 3.2
#include <oapi/api.hpp>

[[api::server("https://eu.lamps.example", "Europe", oapi::Server{.name = "main"})]];
//            ^ note[server-name-repeated]: the first one is here
[[api::server("https://us.lamps.example", "America", oapi::Server{.name = "main"})]];
//            ^ error[server-name-repeated]: a second server is named 'main'

[[api::get("/lamps")]] int lamps();

// Right:
[[api::server("https://au.lamps.example", "Australia", oapi::Server{.name = "australia"})]];
