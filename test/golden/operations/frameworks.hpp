#include <oapi/api.hpp>

#include <string>
#include <vector>

namespace httplib {
struct Request;
struct Response;
} // namespace httplib

struct Lamp {
  bool on;
};

/// Adds a lamp.
[[api::post("/rooms/{room}/lamps"), api::path("room", oapi::type<std::string>),
  api::query("dry-run", oapi::type<bool>, "Change nothing", oapi::Param{.required = false}),
  api::body(oapi::type<Lamp>), api::response(201, "The lamp burns", oapi::type<Lamp>),
  api::response(404, "No such room")]]
void add_lamp(const httplib::Request &request, httplib::Response &response);
