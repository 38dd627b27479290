// flags: --std-headers light
#include <chrono>
#include <map>
#include <optional>
#include <string>
#include <vector>

/// What the light headers of the standard library are enough for.
struct Lamp {
  std::string name = "floor";
  std::vector<int> colors = {1, 2};
  std::map<std::string, double> watts;
  std::optional<std::chrono::sys_seconds> litSince;
};
[[api::get("/lamp")]] Lamp lamp(std::string sort = "name");
