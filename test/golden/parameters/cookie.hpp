#include <oapi/api.hpp>

#include <string>

struct Cookies {
  std::string session;
  bool dark_mode = false;
};

[[api::get("/lamps"), api::cookie("consent", oapi::type<bool>)]]
int lamps([[api::cookie]] Cookies cookies, [[api::cookie("tracking-id")]] std::string tracking);
