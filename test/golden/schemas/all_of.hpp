#include <oapi/api.hpp>

#include <any>

struct Lamp {
  bool on;
};
struct Priced {
  int cents;
};
struct [[api::schema]] Event {
  [[api::all_of(oapi::type<Lamp>, oapi::type<Priced>)]] std::any what;
};
