#include <oapi/api.hpp>

[[api::define_link("Itself", "lamp", oapi::Link{.parameters = {{"id", "$response.body#/id"}}})]];
[[api::define_link("Other", oapi::Link{.operationRef = "#/paths/~1lamps~1{id}/get"})]];

struct Lamp {
  int id;
};

[[api::get("/lamps/{id}")]] Lamp lamp(int id);
[[api::post("/lamps"), api::link(200, "itself", oapi::component("Itself")),
  api::link(200, "other", oapi::component("Other"))]] Lamp add(Lamp lamp);
