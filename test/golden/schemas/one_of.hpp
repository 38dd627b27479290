#include <oapi/api.hpp>

#include <any>
#include <string>

struct Lamp {
  bool on;
};
struct [[api::schema]] Event {
  [[api::one_of(oapi::type<Lamp>, oapi::type<int>)]] std::any what;
};
