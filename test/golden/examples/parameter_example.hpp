#include <oapi/api.hpp>
#include <vector>

enum class Order { up, down };

[[api::get("/lamps"), api::parameter_example("limit", 3),
  api::parameter_example("order", "first", Order::up, oapi::Example{.summary = "As they came"}),
  api::parameter_example("order", "last", Order::down),
  api::parameter_example("by", "rooms", R"([1, 2])"),
  api::query("by", oapi::type<std::vector<int>>, oapi::Param{.mediaType = "application/json"})]]
int lamps(int limit = 20, Order order = Order::up);
