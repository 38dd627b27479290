#include <optional>

struct [[api::schema]] Lamp {
  [[api::required]] std::optional<int> watts;
  [[api::required]] int lumens = 5;
};

[[api::get("/lamps")]] int lamps([[api::required]] int limit = 3);
