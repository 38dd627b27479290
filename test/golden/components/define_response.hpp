#include <oapi/api.hpp>
#include <optional>
#include <string>

struct Error {
  std::string text;
};

[[api::define_response("NotFound", "No such thing", oapi::type<Error>)]];
[[api::define_response("NotFound", "No such thing", oapi::type<std::string>, "text/plain")]];
[[api::define_response("Gone", "It was there once")]];

// The 404 that the optional brings is the component.
[[api::get("/lamps"), api::response(404, oapi::component("NotFound")),
  api::response("4XX", oapi::Component{.name = "Gone", .summary = "Gone", .description = "Burnt out"})]]
std::optional<int> lamp();

class [[api::response(404, oapi::component("NotFound")), api::response("default", oapi::component("Gone"))]] Doors {
public:
  [[api::get("/doors")]] int doors();
};
