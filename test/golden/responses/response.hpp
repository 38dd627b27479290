#include <oapi/api.hpp>

#include <string>

struct Lamp {
  bool on;
};
/// What went wrong.
struct Error {
  std::string message;
};

/// @return The lamp.
[[api::get("/lamps/{id}"), api::response(404, "No such lamp", oapi::type<Error>),
  api::response("4XX", "Your fault"), api::response("default", "Ours", oapi::type<Error>),
  api::response(406)]]
Lamp lamp(int id);

[[api::get("/report"), api::response(503, "Try later", oapi::type<std::string>, "text/plain")]]
Lamp report();

/// All of these can say no.
class [[api::response(403, "Not yours", oapi::type<Error>)]] Guarded {
public:
  [[api::get("/a")]] int a();
  [[api::get("/b"), api::response(403, "Not yours either")]] int b();
};

/// @return The first.
[[api::get("/own-words"), api::response(200, "These words win")]] Lamp own_words();
