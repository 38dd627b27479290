#include <oapi/api.hpp>
#include <string>

struct User {
  int id;
};

[[api::post("/a")]] void a([[api::body, api::style("deepObject"), api::explode(false)]] User user);
//                                           ^ error[attribute-value]: 'api::style' speaks of a parameter, 'user' is the body
//                                                                     ^ error[attribute-value]: 'api::explode' speaks of a parameter, 'user' is the body
[[api::post("/b")]] void b([[api::allow_reserved]] User user);
//                                ^ error[attribute-value]: 'api::allow_reserved' speaks of a parameter, 'user' is the body
[[api::post("/c")]] void c([[api::form, api::content("application/json")]] std::string text);
//                                           ^ error[attribute-value]: 'api::content' speaks of a parameter, 'text' is a part of the body: use [[api::encoding]]
[[api::get("/d"), api::query("p", oapi::type<int>, oapi::Param{.style = "form", .mediaType = "application/json"})]] void d();
//                     ^ error[attribute-value]: a value in a media type has no style of a parameter: leave out `style` and `explode`
[[api::get("/e"), api::response(200, oapi::component("R"))]] User e();
//                     ^ error[response-repeated]: a second response 200
//                                                                ^ note[response-repeated]: it also is what 'e' returns
[[api::define_response("R", "x")]];
[[api::define_parameter("P", "query", "p", oapi::type<User>)]];
//                                         ^ error[parameter-not-simple]: 'p' cannot travel in the query: 'User' is no scalar, string, enum, nor a sequence of them
//                                           hint[parameter-not-simple]: where 'id' is all that is written of 'User', put [[api::transparent]] on the class; otherwise [[api::content("application/json")]] on it sends it as JSON there
