// flags: --title Overridden --api-version 9 --description Words --server https://a.example
#include <oapi/api.hpp>

[[api::info("Lamps", "2.1.0", oapi::Info{.summary = "Stays"})]];
[[api::server("https://b.example")]];

[[api::get("/lamps")]] int lamps();
