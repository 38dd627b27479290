// An enum without enumerators is another name of its underlying type, whatever its attributes.
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <variant>
#include <vector>

/// The number of a user.
enum class UserId : std::int64_t {};
enum class [[api::as_integer]] Floor : std::int8_t {};
enum class [[api::as_integer(false)]] Door : std::uint16_t {};
enum class [[api::flags]] Rights : std::uint32_t {};
enum class [[api::rename_all("kebab-case"), api::title("Seat")]] Seat : int {};
enum Plain : unsigned char {};
enum Unfixed {};
enum class Switch : bool {};
enum class Letter : char {};
using Visitor [[api::minimum(1)]] = UserId;

template <class T> struct Box {
  enum class Key : T {};
  Key key;
};

/// Of this one there are enumerators, and none of them is on the wire.
enum class Hidden { none [[api::ignore]] };

struct User {
  static constexpr UserId kRoot{1};
  UserId id;
  UserId host{};
  UserId guest = UserId{7};
  Floor floor = static_cast<Floor>(-2);
  std::optional<Door> door;
  Rights rights;
  std::vector<Seat> seats = {Seat{1}, Seat{2}};
  Plain plain = Plain(3);
  Unfixed unfixed;
  Switch light = Switch{true};
  Letter letter = Letter{'a'};
  Visitor visitor;
  [[api::minimum(5), api::example(6)]] UserId owner;
  [[api::nullable]] UserId heir;
  std::variant<UserId, std::string> either;
  std::map<UserId, std::string> names;
  std::map<Plain, Seat> places;
  std::map<Letter, int> letters;
  Box<long> large;
  Hidden hidden;
};

[[api::get("/users/{id}")]] User user(UserId id, Floor floor = Floor{4},
                                      std::optional<std::vector<Seat>> seats = {},
                                      [[api::header]] Door door = {});
[[api::post("/users")]] UserId add(const User &user);
[[api::webhook("left")]] void left(UserId id);
//                                        ^ warning[webhook-without-body]: the webhook "left" sends no body: 'id' travels in the query of the receiver's URL
//                                          hint[webhook-without-body]: make the values members of a struct, which is the body then; if the query is meant, say [[api::query]]
