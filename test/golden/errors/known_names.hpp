// What is defined is told where nothing is near.
#include <oapi/api.hpp>
[[api::server("https://{hots}.example.com/{tier}", "Main", oapi::ServerVariable{.name = "host", .default_ = "a"})]];
//            ^ error[server-variable-undefined]: the variable 'hots' of the server 'https://{hots}.example.com/{tier}' is not defined
//              hint[server-variable-undefined]: did you mean 'host'? Otherwise define it, in C++ with an oapi::ServerVariable of that name behind the URL, in a document under 'variables'
//            ^ error[server-variable-undefined]: the variable 'tier' of the server 'https://{hots}.example.com/{tier}' is not defined
//              hint[server-variable-undefined]: define it, in C++ with an oapi::ServerVariable of that name behind the URL, in a document under 'variables'; defined so far: host
[[api::security_scheme("token", oapi::Http{.scheme = "bearer"})]];
[[api::security_scheme("login", oapi::OAuth2{.clientCredentials = {.tokenUrl = "https://example.com/token",
                                                                   .scopes = {{"read", "Read"}, {"write", "Write"}}}})]];

[[api::get("/a"), api::security("other")]] int a();
//                              ^ error[security-scheme-unknown]: the security scheme 'other' is not defined
//                                hint[security-scheme-unknown]: define it, in C++ with [[api::security_scheme("other", …)]], in a document under 'components/securitySchemes'; defined so far: login, token
[[api::get("/b"), api::security("login", "wriet")]] int b();
//                                       ^ error[security-scope-unknown]: no flow of the security scheme 'login' has the scope 'wriet'
//                                         hint[security-scope-unknown]: did you mean 'write'? Otherwise define it among the scopes of a flow
