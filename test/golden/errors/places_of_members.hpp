// clang-format off
#include <oapi/api.hpp>

[[api::security(oapi::all("token", "token"))]];
//                                 ^ error[attribute-value]: '.schemes' has two elements that are called "token"
[[api::define_tag("x", oapi::Tag{.externalDocs = {.url = "https://example.com", .extensions = "3"}})]];
//                                                                                            ^ error[attribute-extensions]: 'extensions' is no JSON object whose names begin with x-
//                                                                                              hint[attribute-extensions]: one member for each extension: "x-cost": 3
[[api::path_item("/lamps", oapi::PathItem{.summary = "Lamps"}),
//                                                   ^ note[statement-conflict]: it is first stated here
  api::path_item("/lamps", oapi::PathItem{.summary = "Bulbs"})]];
//                                                   ^ error[statement-conflict]: paths./lamps.summary is stated twice, and differently
//                                                     hint[statement-conflict]: state it once

[[api::get("/lamps")]] int lamps();
