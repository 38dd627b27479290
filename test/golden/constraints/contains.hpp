#include <oapi/api.hpp>

#include <any>
#include <vector>

struct Gift {
  int value;
};
struct [[api::schema]] Order {
  [[api::contains(oapi::type<Gift>)]] std::vector<std::any> things;
};
