// clang-format off
#include <oapi/api.hpp>

[[api::define_response("NotFound", "No such lamp")]];

[[api::get("/lamps"), api::request_extension("x-signed", "true"), api::response_extension(404, "x-retry", "true"),
//                         ^ error[attribute-value]: 'lamps' has no request body
//                                                                                        ^ error[attribute-value]: 'lamps' has no response 404
  api::response_extension(200, "text/csv", "x-separator", "1"), api::response_extension(200, "cost", "1"),
//                             ^ error[attribute-value]: the response 200 of 'lamps' has no content text/csv; it has application/json
//                                                                                           ^ error[attribute-value]: an extension's name begins with x-, "cost" does not
  api::response_extension(200, "x-cost", "one")]]
//                                       ^ error[attribute-value]: the text is no JSON: this is no valid JSON: invalid literal
int lamps();

[[api::get("/lamp"), api::response_extension(200, "x-cost", "1"), api::response_extension(200, "x-cost", "2"),
//                                                                     ^ error[attribute-repeated]: 'api::response_extension' stands twice on one declaration
//                                                                       hint[attribute-repeated]: keep one of them
//                        ^ note[attribute-repeated]: it stands here first
  api::response(404, oapi::component("NotFound")), api::response_extension(404, "x-cost", "2")]]
//                                                                         ^ error[attribute-value]: the response 404 of 'lamp' is the component 'NotFound', to which nothing can be added here
int lamp();
