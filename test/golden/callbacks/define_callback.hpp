#include <oapi/api.hpp>
#include <string>

struct Event {
  int id;
};

[[api::define_callback("Events", "{$request.query.url}"),
  api::define_callback("Events", "{$request.query.url}", "put")]]
void on_event(Event body);

[[api::post("/lamps"), api::use_callback("changes", oapi::component("Events"))]] void lamps(std::string url);
[[api::post("/doors"), api::use_callback("changes", oapi::component("Events"))]] void doors(std::string url);
