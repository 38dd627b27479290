#include <oapi/api.hpp>
#include <string>

struct Lamp {
  int watts;
};

struct [[api::schema]] Event {
  [[api::content_media_type("application/json"), api::content_schema(oapi::type<Lamp>)]] std::string payload;
};
