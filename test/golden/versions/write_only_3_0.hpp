// flags: --openapi 3.0
#include <string>

// Of an answer, 3.0 does not demand what is write-only.
struct User {
  std::string name;
  [[api::write_only]] std::string password;
};
[[api::post("/users")]] User add(User user);
