#include <oapi/api.hpp>

struct Lamp {
  int id;
};

[[api::get("/lamps/{id}")]] Lamp lamp(int id);

[[api::post("/lamps"), api::link(200, "itself", "lamp",
//                          ^ error[link-parameter-unknown]: the operation 'lamp' has no parameter 'number', which this link sets
                                 oapi::Link{.parameters = {{"number", "$response.body#/id"}}})]]
Lamp add(Lamp lamp);

// Right:
[[api::put("/lamps"), api::link(200, "itself", "lamp",
                                oapi::Link{.parameters = {{"id", "$response.body#/id"}}})]]
Lamp replace(Lamp lamp);
