#include <oapi/api.hpp>

#include <string>
#include <vector>

struct Lamp {
  bool on;
};

[[api::post("/scalar")]] void scalar([[api::body]] std::string name);

[[api::put("/list")]] void list([[api::body]] std::vector<std::string> names);

/// @param lamps Those to take away.
[[api::delete("/lamps")]] void explicit_on_delete([[api::body]] Lamp lamps);

[[api::post("/declared"), api::body(oapi::type<Lamp>, "application/cbor", "A lamp, packed")]]
void declared();
