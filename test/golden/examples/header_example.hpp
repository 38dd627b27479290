#include <oapi/api.hpp>
#include <string>

[[api::get("/lamps"), api::response_header(200, "X-Total", oapi::type<int>),
  api::response_header(200, "X-Next", oapi::type<std::string>, oapi::Header{.example = "abc"}),
  api::header_example(200, "X-Total", "many", 3000), api::header_example(200, "X-Total", "few", 3)]]
int lamps();
