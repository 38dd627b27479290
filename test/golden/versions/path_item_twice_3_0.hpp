// flags: --openapi 3.0
#include <oapi/api.hpp>
#include <string>

[[api::define_path_item("Health", "get"), api::link(200, "again", "health")]] std::string health();
//     ^ warning[version-loss]: OpenAPI 3.0 has no operation in several places, as its path item is: its `operationId` stays in the first place and is left out in the others
//       hint[version-loss]: OpenAPI 3.1 can say it: --openapi 3.1

[[api::path_item("/health", oapi::component("Health"))]];
[[api::path_item("/v1/health", oapi::component("Health"))]];
[[api::webhook_item("alive", oapi::component("Health"))]];
