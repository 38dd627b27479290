#include <oapi/api.hpp>
#include <vector>

struct [[api::schema]] Lamp {
  [[api::unevaluated_items(false)]] std::vector<int> watts;
  [[api::unevaluated_items(oapi::type<int>)]] std::vector<int> rooms;
};
