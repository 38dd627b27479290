#include <oapi/api.hpp>
#include <map>
#include <string>

struct [[api::schema, api::unevaluated_properties(false)]] Lamp {
  int watts;
};

struct [[api::schema, api::unevaluated_properties(oapi::type<int>)]] Room {
  [[api::unevaluated_properties(true)]] std::map<std::string, int> lamps;
};
