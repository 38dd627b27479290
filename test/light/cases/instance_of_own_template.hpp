// light
#include <optional>
#include <string>
#include <vector>
template <class T> struct Page {
  std::vector<T> items;
  std::optional<std::string> next = "none";
};
struct User {
  std::string name;
};
[[api::get("/x")]] std::optional<Page<User>> item();
