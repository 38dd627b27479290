#include <oapi/api.hpp>

struct [[api::schema]] Lamp {
  [[api::schema_json(R"({"$ref": "#/components/schemas/Light"})")]] int watts;
//                   ^ error[reference-dangling]: nothing stands where '#/components/schemas/Light' leads
};

[[api::get("/lamps"), api::response(404, oapi::component("NotFond")), api::parameter(oapi::component("limit"))]]
//                                       ^ error[reference-dangling]: nothing stands where '#/components/responses/NotFond' leads
//                                         hint[reference-dangling]: did you mean '#/components/responses/NotFound'?
//                                                                                   ^ error[reference-dangling]: nothing stands where '#/components/parameters/limit' leads
int lamps();

[[api::define_response("NotFound", "It is not there")]];

// Right:
struct [[api::schema]] Bulb {
  [[api::schema_json(R"({"$ref": "#/components/schemas/Lamp"})")]] int watts;
};
