#include <oapi/api.hpp>

#include <string>

[[api::get("/lamps"), api::response_header(200, "X-Total", oapi::type<int>, "All of them"),
  api::response_header(200, "ETag", oapi::type<std::string>)]]
int lamps();
