#include <oapi/api.hpp>

[[api::define_tag("lamps", "Everything that gives light")]];
[[api::define_tag("rooms", "Where it is dark",
                  oapi::Tag{.externalDocs = {.url = "https://example.com/rooms"}})]];
[[api::define_tag("unused")]];

[[api::get("/lamps"), api::tag("lamps")]] int lamps();
[[api::get("/rooms"), api::tag("rooms")]] int rooms();
