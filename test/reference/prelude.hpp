// The types that the examples of attributes use without defining them.
#include <oapi/api.hpp>

#include <any>
#include <map>
#include <optional>
#include <string>
#include <vector>

struct User {
  int id;
  std::string name;
};
struct UserPatch {
  std::optional<std::string> name;
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
struct Address {
  std::string street;
  std::string city;
};
struct Paid {
  double amount;
};
struct Sent {
  std::string parcel;
};
enum class Language { de, en, fr };
struct Geometry {
  void *native;
};
class Database;
inline constexpr int kMax = 50;
