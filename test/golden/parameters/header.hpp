#include <oapi/api.hpp>

#include <optional>
#include <string>

struct Tracing {
  std::string trace_id;
  [[api::name("X-Span")]] std::optional<std::string> span;
};

[[api::get("/lamps"), api::header("X-Tenant", oapi::type<std::string>, "Whose lamps")]]
int lamps([[api::header("If-None-Match")]] std::optional<std::string> etag,
          [[api::header]] Tracing tracing);
