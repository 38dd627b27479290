#include <oapi/api.hpp>

[[api::define_parameter("P", "query", "p", oapi::type<int>, "Shared", oapi::Param{.mediaType = "application/json", .example = "3"})]];

[[api::get("/lamps"), api::parameter(oapi::component("P")),
  api::query("q", oapi::type<int>, oapi::Param{.mediaType = "application/json", .example = "4"})]]
int lamps();
