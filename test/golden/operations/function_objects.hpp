// A function object is known by its class.
#include <string>

struct User {
  std::string name;
};

struct GetUser {
  /// Finds a user.
  [[api::get("/users/{id}")]] User operator()(int id) const;
};

struct Rename {
  [[api::put("/users/{id}")]] void operator()(int id, User user);
};
