#include <oapi/api.hpp>
#include <variant>

struct Lamp {
  int watts;
};
struct Problem {
  int code;
};
struct [[api::status(404)]] NotFound {
  int code;
};

[[api::get("/lamps"), api::status(404)]] Lamp first();
//                                ^ warning[status-of-error]: 'Lamp', which 'first' returns, is described as the error 404, and nothing says what it answers when all is well
//                                  hint[status-of-error]: leave the status out, and put [[api::status(404)]] on the class of the error, or say [[api::response(404, "…", oapi::type<…>)]]
[[api::webhook("lamp"), api::status("5XX"), api::response(409, "Known")]] Lamp seen();
//                                  ^ warning[status-of-error]: 'Lamp', which 'seen' returns, is described as the error 5XX, and nothing says what it answers when all is well
//                                    hint[status-of-error]: leave the status out, and put [[api::status("5XX")]] on the class of the error, or say [[api::response("5XX", "…", oapi::type<…>)]]

// Right:
[[api::put("/lamps")]] std::variant<Lamp, NotFound> change();
[[api::post("/lamps"), api::status(409), api::response(201, "Made", oapi::type<Lamp>)]] Problem make();
[[api::delete("/lamps"), api::status(501)]] void remove();
[[api::get("/elsewhere")]] NotFound elsewhere();
