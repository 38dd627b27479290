#include <oapi/api.hpp>
#include <map>
#include <string>

struct [[api::schema, api::pattern_properties("^x-", oapi::type<int>), api::pattern_properties("^y-", oapi::type<std::string>)]] Lamp {
  int watts;
};
