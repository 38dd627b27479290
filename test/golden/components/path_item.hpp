#include <oapi/api.hpp>

[[api::path_item("/lamps/{id}",
                 oapi::PathItem{.summary = "One lamp", .description = "All that can be done with it.",
                                .extensions = R"({"x-owner": "lights"})"})]];

[[api::get("/lamps/{id}")]] int lamp(int id);
[[api::delete("/lamps/{id}")]] void remove(int id);
