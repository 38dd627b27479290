#include <oapi/api.hpp>
#include <map>
#include <string>

struct Filter {
  std::string color;
};

struct Query {
  [[api::content("application/json")]] Filter filter;
  int limit = 20;
};

[[api::get("/lamps"), api::query("by", oapi::type<std::map<std::string, int>>,
                                 oapi::Param{.mediaType = "application/json"})]]
int lamps([[api::query, api::content("application/json")]] Filter filter);
[[api::get("/doors")]] int doors([[api::query]] Query query);
