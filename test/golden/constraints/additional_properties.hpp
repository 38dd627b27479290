#include <oapi/api.hpp>

struct [[api::schema, api::additional_properties(oapi::type<int>)]] Marks {
  int total;
};
