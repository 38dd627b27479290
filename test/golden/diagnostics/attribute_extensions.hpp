#include <oapi/api.hpp>

[[api::define_tag("lamps", "All lamps", oapi::Tag{.extensions = R"({"owner": "us"})"})]];
//                                                              ^ error[attribute-extensions]: 'extensions' is no JSON object whose names begin with x-
//                                                                hint[attribute-extensions]: one member for each extension: "x-cost": 3

[[api::get("/lamps")]] int lamps();

// Right:
[[api::define_tag("bulbs", "All bulbs", oapi::Tag{.extensions = R"({"x-owner": "us"})"})]];
