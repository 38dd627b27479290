// flags: --openapi 3.2
#include <oapi/api.hpp>

[[api::define_tag("shop", oapi::Tag{.parent = "items"})]];
//                                            ^ error[tag-parent-circle]: the tag 'shop' stands under itself
[[api::define_tag("items", oapi::Tag{.parent = "shop"})]];
//                                             ^ error[tag-parent-circle]: the tag 'items' stands under itself
[[api::define_tag("orders", oapi::Tag{.parent = "shopp"})]];
//                                              ^ error[tag-parent-unknown]: the tag 'shopp' under which 'orders' stands is not defined
//                                                hint[tag-parent-unknown]: did you mean 'shop'? Otherwise define it among the tags, in C++ with [[api::define_tag("shopp")]]

[[api::get("/items")]] int items();
