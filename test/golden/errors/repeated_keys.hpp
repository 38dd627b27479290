#include <oapi/api.hpp>
#include <map>
#include <string>

[[api::define_example("E", R"({"a": 1})")]];
//                         ^ note[statement-conflict]: it is first stated here
[[api::define_example("E", R"({"b": 2})")]];
//                         ^ error[statement-conflict]: components.examples.E.value is stated twice, and differently
//                           hint[statement-conflict]: state it once

struct [[api::schema, api::pattern_properties("^a", oapi::type<int>),
//                         ^ note[attribute-repeated]: it stands here first
         api::pattern_properties("^a", oapi::type<std::string>)]] Lamp {};
//            ^ error[attribute-repeated]: 'api::pattern_properties' stands twice on one declaration
//              hint[attribute-repeated]: keep one of them

[[api::get("/lamps"), api::link(200, "next", "lamps"), api::link(200, "next", "lamps"),
//                                                          ^ error[attribute-repeated]: 'api::link' stands twice on one declaration
//                                                            hint[attribute-repeated]: keep one of them
//                         ^ note[attribute-repeated]: it stands here first
  api::response_header(200, "X-A", oapi::type<int>), api::response_header(200, "X-A", oapi::type<int>)]]
//                                                        ^ error[attribute-repeated]: 'api::response_header' stands twice on one declaration
//                                                          hint[attribute-repeated]: keep one of them
//     ^ note[attribute-repeated]: it stands here first
int lamps();
