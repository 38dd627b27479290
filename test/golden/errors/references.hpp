#include <oapi/api.hpp>
#include <string>

[[api::get("/lamps"), api::response(404, oapi::component("NotFound")), api::response(404, "Not here"), api::response(404, oapi::component("Other")),
//                                                                          ^ error[response-repeated]: a second response 404
//                         ^ note[response-repeated]: the first one is here
//                                                                                                          ^ error[response-repeated]: a second response 404
//                         ^ note[response-repeated]: the first one is here
//                         ^ note[response-repeated]: the first one is here
  api::response_header(404, "X-Why", oapi::type<int>)]]
//     ^ error[response-repeated]: a second response 404
int lamps();

[[api::callback("lamps", "onEvent", "{$request.bdy#/url}")]] void a();
//                                  ^ error[attribute-value]: "{$request.bdy#/url}" is no runtime expression: after '$request.' or '$response.' stands 'header.', 'query.', 'path.' or 'body'
[[api::callback("lamp", "onEvent", "{$request.body#/url}")]] void b();
//     ^ error[callback-owner-unknown]: no operation has the id 'lamp' that this callback names
//       hint[callback-owner-unknown]: did you mean 'lamps'? Otherwise name an operation by its id, which is the name of its function unless [[api::operation_id]] says another one: there are b, lamps
[[api::callback("lamps", "onEvent", "{$request.body#/url}", "pots")]] void c();
//                                                          ^ error[method-unknown]: "pots" is no HTTP method
//                                                            hint[method-unknown]: did you mean "post"? Otherwise write one of get, put, post, delete, options, head, patch, trace, query
[[api::security_scheme("token", oapi::Http{})]];
//                              ^ error[attribute-value]: oapi::Http needs its .scheme, such as "bearer"
[[api::security_scheme("key", oapi::ApiKey{})]];
//                            ^ error[attribute-value]: oapi::ApiKey needs the .name of the header, query parameter or cookie
[[api::security_scheme("open", oapi::OpenIdConnect{})]];
//                             ^ error[attribute-value]: oapi::OpenIdConnect needs its .url
[[api::security(oapi::all())]];
//              ^ error[attribute-value]: oapi::all needs the names of schemes
[[api::path_item("lamps", oapi::PathItem{.summary = "x"})]];
//               ^ error[attribute-value]: a path begins with '/', "lamps" does not
[[api::info("Lamps", "1", oapi::Info{.extensions = R"({"cost": 3})"})]];
//                                                 ^ error[attribute-extensions]: 'extensions' is no JSON object whose names begin with x-
//                                                   hint[attribute-extensions]: one member for each extension: "x-cost": 3
[[api::info("Lamps", "1", oapi::Info{.contact = {.extensions = "3"}})]];
//                                                             ^ error[attribute-extensions]: 'extensions' is no JSON object whose names begin with x-
//                                                               hint[attribute-extensions]: one member for each extension: "x-cost": 3
