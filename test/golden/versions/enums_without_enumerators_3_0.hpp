// flags: --openapi 3.0
// The same in a version whose maps say nothing of their keys.
#include <cstdint>
#include <map>

enum class UserId : std::int64_t {};
enum class [[api::as_integer]] Seat : std::uint8_t {};

struct User {
  UserId id;
  Seat seat = Seat{2};
  [[api::nullable]] UserId host;
  std::map<UserId, Seat> seats;
//                       ^ warning[version-loss]: OpenAPI 3.0 has no demands on the names of members: listed names are `properties`; other demands are left out
//                         hint[version-loss]: OpenAPI 3.1 can say it: --openapi 3.1
};
[[api::get("/users/{id}")]] User user(UserId id, Seat seat);
