#include <oapi/api.hpp>

#include <string>

[[api::get("/lamps"), api::response(404, "No lamp", oapi::type<int>),
  api::response(404, "No room", oapi::type<std::string>)]]
int lamps();
