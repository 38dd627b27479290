// What is said of a path or event whose operations are hidden is no mistake, and not in the document.
#include <oapi/api.hpp>

[[api::path_item("/v1/debug", oapi::PathItem{.summary = "For us"})]];
[[api::path_server("/v1/debug", "https://debug.example.com")]];
[[api::webhook_item("broken", oapi::PathItem{.summary = "It is dark"})]];
[[api::path_item("/debug", oapi::PathItem{.summary = "Without its prefix"})]];
//               ^ warning[path-item-unused]: no operation has the path '/debug', so what is said of it here is left out
[[api::path_item("/lamps/{number}", oapi::PathItem{.summary = "Without its prefix"})]];
//               ^ warning[path-item-unused]: no operation has the path '/lamps/{number}', so what is said of it here is left out
//                 hint[path-item-unused]: did you mean '/v1/lamps/{id}'?

namespace [[api::prefix("/v1")]] v1 {
[[api::get("/debug"), api::hidden]] int debug();
[[api::get("/lamps/{id}")]] int lamp(int id);
[[api::webhook("broken"), api::hidden]] void broken(int lamp);
} // namespace v1
