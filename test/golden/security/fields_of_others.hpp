#include <oapi/api.hpp>
[[api::security_scheme("Flow", oapi::OAuth2{.implicit = {.authorizationUrl = "https://a.example/authorize", .tokenUrl = "https://a.example/token"}})]];
//                                                                                                                      ^ error[field-unknown]: '#/components/securitySchemes/Flow/flows/implicit/tokenUrl' is no field of the implicit OAuth Flow Object
[[api::security_scheme("Spaced", oapi::OpenIdConnect{"https://a.example/a b"})]];
//                     ^ warning[format-mismatch]: the field 'openIdConnectUrl' of the Security Scheme Object does not have its format: 'https://a.example/a b' is no URL
[[api::get("/lamps")]] int lamps();
