#include <oapi/api.hpp>

[[api::get("/lamps/{id}")]] int lamp(int id);

[[api::post("/lamps"), api::link(204, "added", "lamp",
                                 oapi::Link{.parameters = {{"path.id", "$request.query.id"}},
                                            .server = "https://read.example.com"})]]
void add(int id);
