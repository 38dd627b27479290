// flags: --openapi 3.2
// Where the framework's types say nothing of what is sent.
#include <oapi/api.hpp>
#include <string>

namespace httplib {
struct Request;
struct Response;
} // namespace httplib

struct Price { double amount; };

/// Prices as they change.
/// @return each change
[[api::get("/prices"), api::produces("text/event-stream", "application/jsonl"), api::item_type(oapi::type<Price>)]]
void prices(const httplib::Request &request, httplib::Response &response);

[[api::get("/log"), api::produces("application/json-seq"), api::status(206), api::item_type(oapi::type<std::string>)]]
void log();
