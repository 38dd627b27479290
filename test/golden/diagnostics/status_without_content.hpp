#include <oapi/api.hpp>

struct Lamp {
  int watts;
};

[[api::delete("/lamps/{id}"), api::status(204)]] Lamp remove(int id);
//                                        ^ warning[status-without-content]: a response 204 has no content, so 'Lamp' is never sent with it
//                                          hint[status-without-content]: return void, or answer with a status that has content, such as 200
[[api::get("/lamps/{id}"), api::response(304, "The same as before", oapi::type<Lamp>)]] Lamp get(int id);
//                                                                  ^ warning[status-without-content]: a response 304 has no content, so 'Lamp' is never sent with it
//                                                                    hint[status-without-content]: leave out the type, or name a status that has content, such as 200

// Right:
struct Nothing {};
[[api::put("/lamps/{id}"), api::status(204)]] void replace(int id, Lamp lamp);
[[api::patch("/lamps/{id}"), api::status(204)]] Nothing change(int id, Lamp lamp);
