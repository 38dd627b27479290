// flags: --split request-response
#include <optional>
#include <string>
#include <vector>

/// Has both kinds of members, and a default.
struct User {
  [[api::read_only]] long id;
  [[api::write_only]] std::string password;
  std::string name;
  bool active = true;
  std::optional<int> age;
};

/// Differs because its members do.
struct Page {
  std::vector<User> users;
};

/// Is the same both ways.
struct Filter {
  std::string name;
};

struct Event {
  User user;
};

[[api::post("/users")]] User add(User user);
[[api::post("/search")]] Page search(Filter filter);
[[api::webhook("changed")]] Filter changed(Event event);
