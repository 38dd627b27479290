// Types that nlohmann-json writes.
#pragma once

#include <nlohmann/json.hpp>

#include <map>
#include <string>
#include <vector>

namespace shop {

enum class Color { none, red };
NLOHMANN_JSON_SERIALIZE_ENUM(Color, {{Color::none, nullptr}, {Color::red, "RED"}})

enum class Level { low = 1, high = 10 };

class Account {
public:
  Account() = default;
  explicit Account(std::string name) : owner(std::move(name)) {}

private:
  int id = 7;
  std::string owner;

  NLOHMANN_DEFINE_TYPE_INTRUSIVE(Account, owner, id)
};

struct [[api::schema]] Item {
  std::string name;
  Color color = Color::none;
  Level level = Level::high;
  char grade = 'A';
  std::map<int, std::string> texts;
  std::map<std::string, Account> accounts;
  int not_sent = 0;
};
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(Item, name, color, level, grade, texts, accounts)

template <class T> struct Page {
  std::vector<T> items;
  int total = 0;

  NLOHMANN_DEFINE_TYPE_INTRUSIVE(Page, total, items)
};

[[api::get("/items")]] Page<Item> items();

} // namespace shop
