#include <oapi/api.hpp>

#include <any>
#include <string>

struct Lamp {
  bool on;
};
struct [[api::schema]] Event {
  [[api::any_of(oapi::type<Lamp>, oapi::type<std::string>)]] std::any what;
};
