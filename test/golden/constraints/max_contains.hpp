#include <oapi/api.hpp>

#include <any>
#include <vector>

struct [[api::schema]] Order {
  [[api::contains(oapi::type<int>), api::max_contains(2)]] std::vector<std::any> things;
};
