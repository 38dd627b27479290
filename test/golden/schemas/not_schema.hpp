#include <oapi/api.hpp>

#include <any>
#include <cstddef>

struct [[api::schema]] Event {
  [[api::not_schema(oapi::type<std::nullptr_t>)]] std::any what;
};
