#include <variant>

/// There is none.
struct [[api::status(404)]] NotFound {
  int code;
};

/// A monostate that is the only result without a status stands for no content.
[[api::delete("/lamps/{id}")]] std::variant<std::monostate, NotFound> remove(int id);
[[api::get("/no-content"), api::status(204)]] int nothing_is_sent();
