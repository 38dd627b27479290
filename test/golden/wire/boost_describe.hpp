// What Boost.JSON makes of described types: public members, those of described bases first.
#include "parts/boost_describe.hpp"

#include <map>
#include <optional>
#include <string>

namespace shop {

enum class Color { red, green, secret };
BOOST_DESCRIBE_ENUM(Color, red, green)
BOOST_DEFINE_ENUM(Unit, piece, kilogram)
BOOST_DEFINE_ENUM_CLASS(Size, small, large)
BOOST_DEFINE_FIXED_ENUM(Level, short, low, high)
BOOST_DEFINE_FIXED_ENUM_CLASS(Mode, unsigned char, slow, fast)

struct Entity {
  long id;
  std::string internal;
};
BOOST_DESCRIBE_STRUCT(Entity, (), (id))

struct Logged {
  std::string log;
};

struct Hidden {
  std::string hidden;
};
BOOST_DESCRIBE_STRUCT(Hidden, (), (hidden))

/// Something on sale.
struct Item : Entity, Logged, private Hidden {
  /// What it is called.
  std::string name = "new";
  std::optional<int> stock;
  Color color = Color::green;
  std::map<Size, double> prices;
  int not_described;
  int count() const;
};
BOOST_DESCRIBE_STRUCT(Item, (Entity, Hidden), (name, count, stock, color, prices))

class Account {
public:
  enum class Kind { free, paid };
  BOOST_DESCRIBE_NESTED_ENUM(Kind, free, paid)
  Kind kind;
  Unit unit;
  Level level;
  Mode mode;

private:
  std::string password;

  BOOST_DESCRIBE_CLASS(Account, (), (kind, unit, level, mode), (), (password))
};

template <class T> struct Page {
  T first;
  int total;
  BOOST_DESCRIBE_CLASS(Page, (), (total, first), (), ())
};

[[api::get("/items")]] Page<Item> items();
[[api::get("/account")]] Account account();

} // namespace shop
