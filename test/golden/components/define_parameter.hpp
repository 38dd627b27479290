#include <oapi/api.hpp>
#include <string>
#include <vector>

enum class Order { up, down };

[[api::define_parameter("Limit", "query", "limit", oapi::type<int>, "How many at most",
                        oapi::Param{.required = false, .example = "20"})]];
[[api::define_parameter("Order", "query", "order", oapi::type<Order>)]];
[[api::define_parameter("Filter", "query", "filter", oapi::type<std::vector<int>>,
                        oapi::Param{.mediaType = "application/json"})]];
[[api::define_parameter("UserId", "path", "id", oapi::type<long>, "Whose")]];

[[api::get("/users"), api::parameter(oapi::component("Limit")),
  api::parameter(oapi::component("Order")), api::parameter(oapi::component("Filter"))]]
std::vector<std::string> users();

/// @param id Not needed: it is shared.
[[api::get("/users/{id}"), api::parameter(oapi::component("UserId"))]] std::string user();
