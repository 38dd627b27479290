#include <oapi/api.hpp>
#include <thread>

struct [[api::schema]] Lamp {
  std::thread blinker;
//            ^ error[type-unknown]: no schema is known for 'std::thread'
//              hint[type-unknown]: leave it out with [[api::ignore]], or say what is on the wire: with [[api::one_of(oapi::type<…>)]] or [[api::schema_json("…")]] here, or for all of the type under 'types:' in oapi-gen.yaml
};

// Right:
struct [[api::schema]] Bulb {
  [[api::ignore]] std::thread blinker;
  [[api::one_of(oapi::type<int>)]] std::thread::native_handle_type handle;
};
