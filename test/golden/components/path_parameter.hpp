#include <oapi/api.hpp>
#include <string>

[[api::define_parameter("UserId", "path", "id", oapi::type<long>)]];
[[api::define_parameter("Tenant", "header", "X-Tenant", oapi::type<std::string>)]];
[[api::path_parameter("/users/{id}", oapi::component("UserId"))]];
[[api::path_parameter("/users/{id}", oapi::component("Tenant"))]];

[[api::get("/users/{id}")]] std::string user();
[[api::delete("/users/{id}")]] void remove();
