// flags: --std c++23
#include <expected>
#include <optional>
#include <string>
#include <variant>
#include <vector>

struct Lamp {
  bool on;
};
struct Candle {
  int length;
};
struct [[api::status(404)]] NotFound {
  std::string what;
};
struct [[api::status(409)]] Conflict {
  std::string what;
};
struct [[api::status(202)]] Accepted {
  std::string where;
};

[[api::get("/void")]] void of_void();
[[api::get("/value")]] Lamp of_value();
[[api::get("/reference")]] const Lamp &of_reference();
[[api::get("/list")]] std::vector<Lamp> of_list();
[[api::get("/optional")]] std::optional<Lamp> of_optional();
[[api::get("/expected")]] std::expected<Lamp, NotFound> of_expected();
[[api::get("/expected-void")]] std::expected<void, NotFound> of_expected_void();
[[api::get("/expected-variant")]]
std::expected<Lamp, std::variant<NotFound, Conflict>> of_expected_variant();
[[api::get("/variant")]] std::variant<Lamp, NotFound> of_variant();
[[api::get("/several")]] std::variant<Lamp, Candle, Accepted, NotFound> of_several();
[[api::webhook("event")]] void event();
