#include <oapi/api.hpp>

[[api::security_scheme(
    "oauth", oapi::OAuth2{.clientCredentials = {.tokenUrl = "https://example.com/token",
                                                .scopes = {{"users:write", "Change users"}},
                                                .extensions = R"({"x-lifetime": 3600})"},
                          .flows = {.extensions = R"({"x-issuer": "us"})"},
                          .extensions = R"({"x-internal": true})"})]];

[[api::delete ("/users/{id}"), api::security("oauth", "users:write")]] void remove(int id);
