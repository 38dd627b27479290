// A class that is its only member can be a key like that member.
#include <map>
#include <string>

template <class Tag, class T> struct [[api::transparent]] Strong {
  T value;
};
using UserId = Strong<struct UserTag, std::string>;
using Floor = Strong<struct FloorTag, unsigned>;

struct House {
  std::map<UserId, int> users;
  std::map<Floor, UserId> floors;
};
[[api::get("/house")]] House house();
