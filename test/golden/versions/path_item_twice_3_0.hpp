// flags: --openapi 3.0
#include <oapi/api.hpp>
#include <string>

[[api::define_path_item("Health", "get"), api::link(200, "again", "health")]] std::string health();

[[api::path_item("/health", oapi::component("Health"))]];
[[api::path_item("/v1/health", oapi::component("Health"))]];
[[api::webhook_item("alive", oapi::component("Health"))]];
