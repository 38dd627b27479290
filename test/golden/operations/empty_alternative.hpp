#include <variant>

/// There is none.
struct [[api::status(404)]] NotFound {
  int code;
};

/// A monostate that is the only result without a status stands for no content.
[[api::delete("/lamps/{id}")]] std::variant<std::monostate, NotFound> remove(int id);
[[api::get("/no-content"), api::status(204)]] int nothing_is_sent();
//                                     ^ warning[status-without-content]: a response 204 has no content, so 'int' is never sent with it
//                                       hint[status-without-content]: return void, or answer with a status that has content, such as 200
