#include <oapi/api.hpp>
#include <string>

struct Lamp {
  int watts;
};

namespace [[api::response_extension("4XX", "x-retry", "false"), api::response_extension(200, "text/csv", "x-separator", "\";\"")]] shop {
[[api::get("/lamps"), api::produces("application/json"), api::produces("text/csv"),
  api::response("4XX", "Your mistake"), api::response_extension(200, "x-cached-for", "60"),
  api::response_extension("4XX", "x-retry", "true")]]
Lamp lamps();
[[api::get("/lamp"), api::response("default", "Broken"), api::response_extension("default", "x-page", "\"dark\"")]]
Lamp lamp();
} // namespace shop
