#include <oapi/api.hpp>
#include <string>

struct Small {
  const std::string size = "small";
};
struct Dear {
  [[api::minimum(10)]] int price;
};

struct [[api::schema, api::if_schema(oapi::type<Small>), api::else_schema(oapi::type<Dear>)]] Lamp {
  std::string size;
  int price;
};
