// The types that the examples of attributes use without defining them.
#include <oapi/api.hpp>

#include <any>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

struct User {
  int id;
  std::string name;
};
struct UserPatch {
  std::optional<std::string> name;
};
struct Filter {
  std::optional<std::string> name;
  bool active = true;
};
template <class T> struct Page {
  std::vector<T> items;
  std::optional<std::string> next;
};
struct Error {
  std::string message;
};
struct Token {
  std::string value;
};
struct Item {
  std::string name;
  double price;
};
struct Gift {
  std::string wish;
};
struct Price {
  std::string share;
  double amount;
};
struct Address {
  std::string street;
  std::string city;
};
struct Open {
  int daysLeft;
};
struct Paid {
  std::string kind;
  double amount;
};
struct Sent {
  std::string kind;
  std::string parcel;
};
struct Subscription {
  std::string url;
};
struct Event {
  int id;
};
enum class Language { de, en, fr };
struct Geometry {
  void *native;
};
class Database;
namespace httplib {
class Request;
class Response;
} // namespace httplib
inline constexpr int kMax = 50;
