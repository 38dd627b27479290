// What is in error is reported once: not again as what is missing without it.
#include <oapi/api.hpp>
#include <map>
#include <string>
#include <variant>

struct Lamp {
  int watts;
};
struct Filter {
  int watts;
};

[[api::gett("/lamps"), api::status(201), api::tag("lamps")]] std::map<std::string, Lamp> lamps();
//     ^ error[unknown-attribute]: unknown attribute 'api::gett'
//       hint[unknown-attribute]: did you mean 'get'?
[[api::get(1), api::status(201)]] Lamp lamp();
//         ^ error[attribute-argument]: argument 1 of 'api::get' must be a string, not 1
//           hint[attribute-argument]: write [[api::get("/…")]]
[[api::postt("/bulbs")]] void add([[api::body]] Lamp lamp);
//     ^ error[unknown-attribute]: unknown attribute 'api::postt'
//       hint[unknown-attribute]: did you mean 'post'?
void change [[api::ptu("/bulbs")]] ([[api::body]] Lamp lamp);
//                 ^ error[unknown-attribute]: unknown attribute 'api::ptu'
//                   hint[unknown-attribute]: did you mean 'put'?
[[api::get("/plugs")]] Lamp plugs([[api::qurey]] Filter filter, [[api::querry(1)]] Lamp other);
//                                       ^ error[unknown-attribute]: unknown attribute 'api::qurey'
//                                         hint[unknown-attribute]: did you mean 'query'?
//                                                                     ^ error[unknown-attribute]: unknown attribute 'api::querry'
//                                                                       hint[unknown-attribute]: did you mean 'query'?
[[api::get("/plugs/{id}")]] Lamp plug([[api::paht("id")]] int number);
//                                           ^ error[unknown-attribute]: unknown attribute 'api::paht'
//                                             hint[unknown-attribute]: did you mean 'path'?
[[api::get("/plugs/all"), api::statis(201), api::response_header(201, "X", oapi::type<int>)]] Lamp all();
//                             ^ error[unknown-attribute]: unknown attribute 'api::statis'
//                               hint[unknown-attribute]: did you mean 'status'?
struct [[api::statsu(409)]] Taken {
//            ^ error[unknown-attribute]: unknown attribute 'api::statsu'
//              hint[unknown-attribute]: did you mean 'status'?
  int by;
};
/// @retval 409 Somebody has it.
[[api::get("/plugs/free"), api::response_header(409, "X", oapi::type<int>)]] std::variant<Lamp, Taken> free();

namespace [[api::prefix(1)]] one {
//                      ^ error[attribute-argument]: argument 1 of 'api::prefix' must be a string, not 1
//                        hint[attribute-argument]: write [[api::prefix("/…")]]
[[api::get("/sockets")]] Lamp first([[api::path]] int id);
}
namespace [[api::prefx("/two")]] two {
//               ^ error[unknown-attribute]: unknown attribute 'api::prefx'
//                 hint[unknown-attribute]: did you mean 'prefix'?
[[api::get("/sockets")]] Lamp second();
}
[[api::get("/sockets")]] Lamp third();

// Not covered by these: what is wrong beside them.
[[api::summry("Nothing")]] void other();
//     ^ error[unknown-attribute]: unknown attribute 'api::summry'
//       hint[unknown-attribute]: did you mean 'summary'?
[[api::summry("Nothing"), api::status(201)]] void nothing();
//     ^ error[unknown-attribute]: unknown attribute 'api::summry'
//       hint[unknown-attribute]: did you mean 'summary'?
//                             ^ error[route-missing]: 'nothing' carries 'api::status', but nothing makes it an operation
//                               hint[route-missing]: add its route, such as [[api::get("/…")]] or [[api::webhook("…")]]
[[api::get("/more"), api::summry("More")]] Lamp more();
//                        ^ error[unknown-attribute]: unknown attribute 'api::summry'
//                          hint[unknown-attribute]: did you mean 'summary'?
//     ^ note[route-conflict]: GET /more is first declared here
[[api::get("/more")]] Lamp again();
//     ^ error[route-conflict]: GET /more is declared twice
//       hint[route-conflict]: give one of them another path or another method
