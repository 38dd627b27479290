#include <oapi/api.hpp>
#include <string>

[[api::get("/lamps"), api::response(404, "No lamp", oapi::type<int>),
//                         ^ note[response-repeated]: the first one is here
  api::response(404, "No room", oapi::type<std::string>)]]
//     ^ error[response-repeated]: a second response 404 with the media type application/json
int lamps();

[[api::get("/rooms"), api::response(404, "No house"), api::response(404, "No room")]]
//                                                         ^ error[response-repeated]: a second response 404
//                         ^ note[response-repeated]: the first one is here
int rooms();

// Right:
[[api::get("/bulbs"), api::response(404, "No bulb", oapi::type<int>),
  api::response(404, "No room", oapi::type<std::string>, "text/plain")]]
int bulbs();
