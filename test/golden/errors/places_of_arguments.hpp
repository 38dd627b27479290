// Each argument of an attribute on the document has its own place, and so has each member and element.
// clang-format off
#include <oapi/api.hpp>
#include <string>

[[api::info("Lamps", "1.0", oapi::Info{.contact = {.url = "https://example.com"},
                                       .license = {.name = "MIT", .identifier = "MIT", .url = "https://example.com"}})]];
//                                                ^ error[license-twice]: a license has either an identifier or a URL, not both
[[api::server("https://{region}.example.com", oapi::ServerVariable{.name = "region", .default_ = "eu", .enum_ = {"us"}})]];
//                                                                                               ^ error[server-variable-default]: the default 'eu' of the server variable 'region' is none of its values
[[api::define_tag("lamps", oapi::Tag{.parent = "rooms"})]];
//                                             ^ error[tag-parent-unknown]: the tag 'rooms' under which 'lamps' stands is not defined
//                                               hint[tag-parent-unknown]: define it among the tags, in C++ with [[api::define_tag("rooms")]]
[[api::security_scheme("token", oapi::Http{.scheme = "bearer"})]];
[[api::security_scheme("login", oapi::OAuth2{.clientCredentials = {.tokenUrl = "https://example.com/token",
                                                                   .scopes = {{"read", "Read"}}}})]];
[[api::security("tokn"), api::security(oapi::all("token", "lgin")),
//              ^ error[security-scheme-unknown]: the security scheme 'tokn' is not defined
//                hint[security-scheme-unknown]: did you mean 'token'? Otherwise define it, in C++ with [[api::security_scheme("tokn", …)]], in a document under 'components/securitySchemes'
//                                                        ^ error[security-scheme-unknown]: the security scheme 'lgin' is not defined
//                                                          hint[security-scheme-unknown]: did you mean 'login'? Otherwise define it, in C++ with [[api::security_scheme("lgin", …)]], in a document under 'components/securitySchemes'
  api::security(oapi::all("token", oapi::scopes("login", "read", "write")))]];
//                                                               ^ error[security-scope-unknown]: no flow of the security scheme 'login' has the scope 'write'
//                                                                 hint[security-scope-unknown]: define it among the scopes of a flow; defined so far: read
[[api::define_link("Next", "lmps", oapi::Link{.parameters = {{"id", "$response.body#/id"}}})]];
//                         ^ error[link-operation-unknown]: no operation is 'lmps', to which this link leads
//                           hint[link-operation-unknown]: did you mean 'lamps'?

[[api::get("/lamps"), api::tag("lamps"), api::security(oapi::all("token", oapi::scopes("login", "wipe")))]]
//                                                                                              ^ error[security-scope-unknown]: no flow of the security scheme 'login' has the scope 'wipe'
//                                                                                                hint[security-scope-unknown]: define it among the scopes of a flow; defined so far: read
int lamps();
