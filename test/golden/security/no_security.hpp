#include <oapi/api.hpp>

[[api::security_scheme("key", oapi::ApiKey{.name = "X-Key"})]];
[[api::security("key")]];

[[api::get("/status"), api::no_security]] int status();
[[api::get("/lamps"), api::no_security, api::security("key")]] int lamps();

namespace [[api::no_security]] open {
[[api::get("/doors")]] int doors();
[[api::post("/doors"), api::security("key")]] void add(int count);
} // namespace open
