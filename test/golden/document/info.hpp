#include <oapi/api.hpp>

[[api::info("Lamps", "2.1.0",
            oapi::Info{.summary = "All about lamps",
                       .description = "Long\ntext.",
                       .termsOfService = "https://example.com/terms",
                       .contact = {.name = "Us", .url = "https://example.com", .email = "a@example.com"},
                       .license = {.name = "MIT", .identifier = "MIT"}})]];

[[api::get("/lamps")]] int lamps();
