// flags: --openapi 3.2
// An enum that is written as a number is no text, so an event holds it as JSON; a static constant is
// nothing that the macro lists.
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

enum class Level { low, high };

struct Raised {
  [[api::required]] static constexpr const char *kind = "raised";
//       ^ warning[attribute-not-on-wire]: 'api::required' has no effect: nlohmann-json does not write 'kind'
  Level data;
};
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(Raised, data)

struct Said {
  std::string data;
};
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(Said, data)

[[api::get("/levels"), api::produces("text/event-stream")]] std::vector<Raised> levels();
[[api::get("/words"), api::produces("text/event-stream")]] std::vector<Said> words();
