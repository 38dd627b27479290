// flags: --openapi 3.2
#include <oapi/api.hpp>

[[api::define_tag("lamps", "All lamps", oapi::Tag{.parent = "light"})]];
//                                                          ^ error[tag-parent-unknown]: the tag 'light' under which 'lamps' stands is not defined
//                                                            hint[tag-parent-unknown]: did you mean 'lights'? Otherwise define it among the tags, in C++ with [[api::define_tag("light")]]
[[api::define_tag("lights", "What shines")]];

[[api::get("/lamps"), api::tag("lamps")]] int lamps();

// Right:
[[api::define_tag("bulbs", "All bulbs", oapi::Tag{.parent = "lights"})]];
