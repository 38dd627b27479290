#include <optional>

[[api::get("/lamps")]] int lamps([[api::allow_empty_value]] std::optional<bool> lit);
