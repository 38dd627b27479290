#include <oapi/api.hpp>

#include <any>
#include <vector>

struct [[api::schema]] Order {
  [[api::contains(oapi::type<int>), api::min_contains(2)]] std::vector<std::any> things;
};
