// An alias with attributes is a component where it is one answer; its status counts in any case.
#include <expected>
#include <optional>
#include <string>
#include <variant>

struct Lamp {
  int watts;
};
struct Bulb {
  int lumen;
};
struct [[api::status(404)]] NotFound {
  std::string reason;
};

/// What gives light.
using Light [[api::title("A light")]] = std::variant<Lamp, Bulb>;
using Trouble [[api::title("What went wrong")]] = std::variant<std::string, Bulb>;
using Accepted [[api::status(202)]] = std::optional<Lamp>;
using Nothing [[api::status(205)]] = void;
using Gone [[api::status(410)]] = std::variant<NotFound, Bulb>;

[[api::get("/light")]] Light light();
[[api::get("/trouble")]] std::expected<Light, Trouble> trouble();
[[api::get("/accepted")]] Accepted accepted();
[[api::get("/nothing")]] Nothing nothing();
[[api::get("/gone")]] std::expected<Lamp, Gone> gone();
