#include <oapi/api.hpp>
#include <optional>
#include <string>

struct Error {
  std::string text;
};

[[api::define_response("NotFound", "No such thing", oapi::type<Error>)]];
[[api::define_response("NotFound", "No such thing", oapi::type<std::string>, "text/plain")]];
[[api::define_response("Gone", "It was there once")]];

[[api::define_header("Wait", oapi::type<int>, "Seconds to wait")]];
[[api::define_link("Again", "lamp")]];
[[api::define_response("Busy", "Try again", oapi::type<Error>,
                       oapi::Response{.headers = {{"Retry-After", "Wait"}}, .links = {{"again", "Again"}}})]];

// The 404 that the optional brings is the component.
[[api::get("/lamps"), api::response(404, oapi::component("NotFound")),
  api::response("4XX", oapi::Component{.name = "Gone", .summary = "Gone", .description = "Burnt out"})]]
std::optional<int> lamp();

[[api::put("/lamps"), api::response(503, oapi::component("Busy"))]] void light();

class [[api::response(404, oapi::component("NotFound")), api::response("default", oapi::component("Gone"))]] Doors {
public:
  [[api::get("/doors")]] int doors();
};
