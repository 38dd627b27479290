// An enum without a table is a number in what the library writes, and a text elsewhere; an alias
// gives way to the type that is written.
#include "parts/nlohmann_3_12.hpp"

#include <cstddef>
#include <map>
#include <string>
#include <vector>

/// Which way.
enum class Sort { up, down };

/// A number wherever it stands.
enum class [[api::flags]] Permission { read = 1, write = 2 };

/// Only a number with a type of its own.
enum class Key : unsigned char {};

/// How good it is.
using Grade [[api::example('B')]] = char;
using Order [[api::description("How it is sorted.")]] = Sort;
using Texts [[api::title("Texts")]] = std::map<int, std::string>;
using Raw [[api::description("As it was read.")]] = std::vector<std::byte>;
using Name [[api::min_length(1)]] = std::string;

struct Request {
  /// The member's own word.
  Sort sort = Sort::down;
  [[api::example(Sort::up)]] Sort other;
  std::vector<Sort> sorts = {Sort::down};
  Permission permission = Permission::write;
  Key key;
  [[api::example(66)]] Grade grade;
  Order order;
  Texts texts;
  Raw raw;
  Name name;

  NLOHMANN_DEFINE_TYPE_INTRUSIVE_WITH_DEFAULT(Request, sort, other, sorts, permission, key, grade,
                                              order, texts, raw, name)
};

[[api::post("/requests")]] void post(Request body);
[[api::get("/requests")]] void get(Sort sort = Sort::down, Permission permission = Permission::read);
