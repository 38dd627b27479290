#include <string>

struct [[api::schema]] Lamp {
  [[api::pattern("^[A-Z]{2}-\\d+$")]] std::string name;
  [[api::pattern(R"(^\p{Lu}(?<rest>.*)$)")]] std::string unicode;
};
