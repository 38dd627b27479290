#include <oapi/api.hpp>

namespace [[api::response_header(404, "X-Why", oapi::type<int>)]] lamps {
[[api::post("/lamps"), api::status(201), api::link(200, "itself", "add"),
//                                                 ^ error[attribute-value]: 'add' has no response 200; it has 201
  api::response_header(202, "X-Id", oapi::type<int>)]]
//                     ^ error[attribute-value]: 'add' has no response 202; it has 201
int add();
} // namespace lamps
