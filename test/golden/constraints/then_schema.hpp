#include <oapi/api.hpp>
#include <string>

struct Small {
  const std::string size = "small";
};
struct Cheap {
  [[api::maximum(10)]] int price;
};

struct [[api::schema, api::if_schema(oapi::type<Small>), api::then_schema(oapi::type<Cheap>)]] Lamp {
  std::string size;
  int price;
};
