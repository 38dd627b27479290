#include <oapi/api.hpp>
#include <string>

[[api::path_parameter("/x/{id}", oapi::Component{})]];
//                               ^ error[attribute-value]: 'oapi::Component' needs a name
[[api::security(oapi::all("a", oapi::Scheme{}, "b"))]];
//                             ^ error[attribute-value]: an element of '.schemes' has no name
[[api::security_scheme("o", oapi::OAuth2{.password = {.tokenUrl = "/t", .scopes = {{"read", "a"}, {"read", "b"}}}})]];
//                                                                                                ^ error[attribute-value]: '.scopes' has two elements that are called "read"
[[api::server("https://{a}.example.com", oapi::ServerVariable{.default_ = "x"})]];
//                                       ^ error[attribute-value]: 'oapi::ServerVariable' needs a name
[[api::server("https://{a}.example.com", oapi::ServerVariable{.name = "a", .default_ = "x"},
              oapi::ServerVariable{.name = "a", .default_ = "y"})]];
//            ^ error[attribute-value]: two oapi::ServerVariable are called "a"

struct A {
  std::string kind;
};
struct [[api::schema, api::one_of(oapi::type<A>), api::discriminator("kind", oapi::Tagged<A>{"a"}, oapi::Tagged<A>{"a"})]] Both {};
//                                                                                                 ^ error[attribute-value]: two oapi::Tagged are called "a"

[[api::get("/x/{id}"), api::response(404, oapi::Component{})]] int x(int id);
//                                        ^ error[attribute-value]: 'oapi::Component' needs a name
