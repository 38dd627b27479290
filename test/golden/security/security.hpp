#include <oapi/api.hpp>

[[api::security_scheme("key", oapi::ApiKey{.name = "X-Key"})]];
[[api::security_scheme("token", oapi::Http{.scheme = "bearer"})]];
[[api::security_scheme("oauth", oapi::OAuth2{.clientCredentials = {
                                    .tokenUrl = "https://example.com/token",
                                    .scopes = {{"read", "Look"}, {"write", "Change"}}}})]];

// The document's, for all that says nothing itself.
[[api::security("key")]];
[[api::security(oapi::all("token", oapi::scopes("oauth", "read", "write")))]];

[[api::get("/lamps")]] int lamps();
[[api::get("/rooms"), api::security("oauth", "read"), api::security("key")]] int rooms();

class [[api::security("token")]] Doors {
public:
  [[api::get("/doors")]] int all();
  [[api::post("/doors"), api::security("oauth", "write")]] void add(int count);
};

[[api::webhook("door-opened"), api::security("token")]] void opened();
