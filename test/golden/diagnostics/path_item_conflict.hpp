#include <oapi/api.hpp>
#include <string>

[[api::define_path_item("Health", "get")]] std::string health();
[[api::path_item("/health", oapi::component("Health"))]];
//               ^ note[path-item-conflict]: it refers to the other one here

[[api::delete("/health")]] void forget();
//     ^ error[path-item-conflict]: '/health' refers to '#/components/pathItems/Health', but has DELETE of its own as well
//       hint[path-item-conflict]: put the operation into what it refers to, with [[api::define_path_item]], or leave out the reference

// Right:
[[api::define_path_item("State", "get")]] std::string state();
[[api::define_path_item("State", "delete")]] void reset();
[[api::path_item("/state", oapi::component("State"))]];
