#include <oapi/api.hpp>

#include <cstddef>
#include <string>
#include <vector>

struct Lamp {
  bool on;
};

[[api::post("/text"), api::consumes("text/plain")]] void text([[api::body]] std::string text);
[[api::post("/both"), api::consumes("application/json", "application/xml")]] void both(Lamp lamp);
[[api::put("/file"), api::consumes("image/png")]] void file([[api::body]] oapi::File file);
[[api::put("/bytes"), api::consumes("application/octet-stream")]]
void bytes([[api::body]] std::vector<std::byte> bytes);
