// The members that nlohmann-json's macros list are on the wire, under the names that they write.
#include <nlohmann/json.hpp>

#include <map>
#include <string>
#include <vector>

namespace shop {

enum class Color { red, green, none, unlisted };
NLOHMANN_JSON_SERIALIZE_ENUM(Color, {
                                        {Color::none, nullptr},
                                        {Color::red, "RED"},
                                        {Color::green, "GREEN"},
                                        {Color::green, "LIME"},
                                    })

/// Without a table of its own, the library writes the integer.
enum class Level { low = 1, high = 10 };

/// Its author converts it.
enum class Spoken { yes, no };
void to_json(nlohmann::json &json, const Spoken &value);
//   ^ remark[wire-format-by-hand]: 'to_json' for 'Spoken' is written by hand and not read: the document has the names of C++
//     hint[wire-format-by-hand]: say with [[api::name("…")]] what is called otherwise, or with [[api::schema_json("…")]] what is written
enum class Converted { on, off };

/// Reached by no class of the library.
enum class Mode { slow, fast };

class Account {
public:
  std::string secret;

private:
  int id = 7;
  /// What it is called.
  std::string owner;

  NLOHMANN_DEFINE_TYPE_INTRUSIVE(Account, owner, id)
};

struct Base {
  std::string inherited;
};

struct Item : Base {
  std::string name;
  Color color = Color::green;
  Color fallback = Color::unlisted;
  Level level = Level::high;
  char grade = 'A';
  std::map<int, std::string> texts;
  std::vector<Account> accounts;
  Spoken spoken = Spoken::no;
  Converted converted = Converted::off;
  int cache = 0;
};
#define ITEM_FIELDS inherited, name, color, fallback, level, grade, texts, accounts, spoken, converted
#define SERIALIZED(Type, ...) NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE_WITH_DEFAULT(Type, __VA_ARGS__)
SERIALIZED(Item, ITEM_FIELDS)

#define EXPANDED(X) X
#define REFLECTED(...) EXPANDED(NLOHMANN_DEFINE_TYPE_INTRUSIVE(__VA_ARGS__))
struct Wrapped {
  int shown;
  int hidden;
  REFLECTED(Wrapped, shown)
};

struct Point {
  double x = 1.5;
  double y;
};
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(Point, y, x)

template <class T> struct Page {
  std::vector<T> items;
  int total;
  int unused;

  NLOHMANN_DEFINE_TYPE_INTRUSIVE(Page, total, items)
};

/// A conversion written by hand says nothing: the C++ names stay.
struct ByHand {
  int number;
};
void to_json(nlohmann::json &json, const ByHand &value);
//   ^ remark[wire-format-by-hand]: 'to_json' for 'ByHand' is written by hand and not read: the document has the names of C++
//     hint[wire-format-by-hand]: say with [[api::name("…")]] what is called otherwise, or with [[api::schema_json("…")]] what is written

/// The default of a class is written with its members' names.
struct Order {
  Point where{2, 3};
  Account account;

  NLOHMANN_DEFINE_TYPE_INTRUSIVE_WITH_DEFAULT(Order, where, account)
};

[[api::get("/items")]] Page<Item> items();
[[api::post("/orders")]] void order(Order body);
[[api::get("/wrapped")]] Wrapped wrapped();
[[api::put("/by-hand")]] ByHand by_hand(Mode mode, Color color);

} // namespace shop

template <> struct nlohmann::adl_serializer<shop::Converted> {
//                           ^ remark[wire-format-by-hand]: 'adl_serializer' for 'Converted' is written by hand and not read: the document has the names of C++
//                             hint[wire-format-by-hand]: say with [[api::name("…")]] what is called otherwise, or with [[api::schema_json("…")]] what is written
  static void to_json(json &json, const shop::Converted &value);
};
