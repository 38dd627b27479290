// flags: --openapi 3.2
#include <oapi/api.hpp>

[[api::define_tag("lamps", "All lamps", oapi::Tag{.parent = "lights"})]];
//                                                          ^ error[tag-parent-circle]: the tag 'lamps' stands under itself
[[api::define_tag("lights", "What shines", oapi::Tag{.parent = "lamps"})]];
//                                                             ^ error[tag-parent-circle]: the tag 'lights' stands under itself

[[api::get("/lamps"), api::tag("lamps")]] int lamps();

// Right:
[[api::define_tag("bulbs", "All bulbs", oapi::Tag{.parent = "rooms"})]];
[[api::define_tag("rooms", "Where they are")]];
