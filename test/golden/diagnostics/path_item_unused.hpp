#include <oapi/api.hpp>

[[api::path_item("/lamps/{number}", oapi::PathItem{.summary = "One lamp"})]];
//               ^ warning[path-item-unused]: no operation has the path '/lamps/{number}', so what is said of it here is left out
//                 hint[path-item-unused]: did you mean '/lamps/{id}'?
[[api::path_server("/lamp", "https://lamps.example.com")]];
//                 ^ warning[path-item-unused]: no operation has the path '/lamp', so what is said of it here is left out
//                   hint[path-item-unused]: did you mean '/lamps'?
[[api::webhook_item("broken", oapi::PathItem{.summary = "It is dark"})]];
//                  ^ warning[path-item-unused]: no operation has the webhook 'broken', so what is said of it here is left out

[[api::get("/lamps")]] int lamps();
[[api::get("/lamps/{id}")]] int lamp(int id);

// Right:
[[api::path_item("/lamps/{id}", oapi::PathItem{.summary = "One lamp"})]];
[[api::path_server("/lamps", "https://lamps.example.com")]];
