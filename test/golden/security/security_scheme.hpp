#include <oapi/api.hpp>

[[api::security_scheme("key", oapi::ApiKey{.name = "X-Key", .description = "From your account page."})]];
[[api::security_scheme("query-key", oapi::ApiKey{.name = "key", .in = "query"})]];
[[api::security_scheme("token", oapi::Http{.scheme = "bearer", .bearerFormat = "JWT"})]];
[[api::security_scheme("certificate", oapi::MutualTls{.extensions = R"({"x-issuer": "Us"})"})]];
[[api::security_scheme(
    "oauth",
    oapi::OAuth2{
        .implicit = {.authorizationUrl = "https://example.com/authorize",
                     .scopes = {{"read", "Look"}}},
        .password = {.tokenUrl = "https://example.com/token"},
        .clientCredentials = {.tokenUrl = "https://example.com/token",
                              .refreshUrl = "https://example.com/refresh"},
        .authorizationCode = {.authorizationUrl = "https://example.com/authorize",
                              .tokenUrl = "https://example.com/token",
                              .scopes = {{"read", "Look"}, {"write", "Change"}}}})]];
[[api::security_scheme("openid",
                       oapi::OpenIdConnect{.url = "https://example.com/.well-known/openid"})]];

[[api::get("/lamps"), api::security("key")]] int lamps();
[[api::get("/doors"), api::security("query-key"), api::security("token"),
  api::security("certificate"), api::security("openid"), api::security("oauth", "read")]] int doors();
