#include <oapi/api.hpp>

[[api::define_parameter("Page", "query", "page", oapi::type<int>)]];

[[api::get("/lamps"), api::parameter(oapi::component("Page"))]] int lamps(int size = 20);
