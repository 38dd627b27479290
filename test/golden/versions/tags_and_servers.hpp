// flags: --openapi 3.2
#include <oapi/api.hpp>

[[api::server("https://api.example.com", "For everybody", oapi::Server{.name = "production"}),
  api::server("https://test.example.com", oapi::Server{.name = "test"})]];
[[api::define_tag("shop", oapi::Tag{.summary = "The shop", .kind = "nav"}),
  api::define_tag("items", "What is for sale", oapi::Tag{.parent = "shop"})]];

[[api::get("/items"), api::tag("items"), api::server("https://items.example.com", oapi::Server{.name = "items"})]]
int items();
