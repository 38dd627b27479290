#include <oapi/api.hpp>
#include <expected>
#include <string>
#include <variant>

struct Lamp {
  int watts;
};
struct [[api::status(404)]] NoLamp {
  std::string reason;
};

using Answer [[api::title("A lamp or why there is none")]] = std::variant<Lamp, NoLamp>;
//                  ^ error[alias-split]: 'api::title' on 'Answer' is lost in what 'lamp' returns: the types in it are answers of their own
//                    hint[alias-split]: put it on these types, or return a class that has a member of the type 'Answer'
using Result [[api::status(203), api::description("A lamp"), api::name("LampResult")]] = std::expected<Lamp, NoLamp>;
//                                    ^ error[alias-split]: 'api::description' on 'Result' is lost in what 'result' returns: the types in it are answers of their own
//                                      hint[alias-split]: put it on these types, or return a class that has a member of the type 'Result'
//                                                                ^ error[alias-split]: 'api::name' on 'Result' is lost in what 'result' returns: the types in it are answers of their own
//                                                                  hint[alias-split]: put it on these types, or return a class that has a member of the type 'Result'

[[api::get("/lamps/{id}")]] Answer lamp(int id);
//                                 ^ note[alias-split]: 'lamp' is declared here
[[api::get("/result/{id}")]] Result result(int id);
//                                  ^ note[alias-split]: 'result' is declared here
//                                  ^ note[alias-split]: 'result' is declared here

// Right:
struct Bulb {
  int lumen;
};
using Light [[api::title("What gives light")]] = std::variant<Lamp, Bulb>;
using Moved [[api::status(203)]] = std::expected<Lamp, NoLamp>;
[[api::get("/light")]] Light light();
[[api::get("/moved/{id}")]] Moved moved(int id);
