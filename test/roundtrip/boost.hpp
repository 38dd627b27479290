// Types that Boost.JSON writes by their description. Its version 1.81 takes no class with bases.
#pragma once

#include <boost/describe.hpp>

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace shop {

BOOST_DEFINE_ENUM_CLASS(Color, red, green)

struct Entity {
  long id = 1;
  int internal = 0;
};
BOOST_DESCRIBE_STRUCT(Entity, (), (id))

struct [[api::schema]] Item {
  std::string name;
  std::optional<int> stock;
  Color color = Color::green;
  char grade = 'A';
  std::map<int, std::string> texts;
  std::vector<Entity> parts;
  int not_sent = 0;
  int count() const { return not_sent; }
};
BOOST_DESCRIBE_STRUCT(Item, (), (name, stock, color, grade, texts, parts, count))

class [[api::schema]] Account {
public:
  enum class Kind { free, paid };
  BOOST_DESCRIBE_NESTED_ENUM(Kind, free, paid)

  Kind kind = Kind::paid;
  std::map<std::string, double> prices;

private:
  int id = 7;

  BOOST_DESCRIBE_CLASS(Account, (), (kind, prices), (), ())
};

} // namespace shop
