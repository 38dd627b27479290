#include <oapi/api.hpp>

[[api::info("Lamps", "2.1.0", oapi::Info{.license = {.name = "Ours", .url = "https://example.com/license"}})]];

[[api::get("/lamps")]] int lamps();
