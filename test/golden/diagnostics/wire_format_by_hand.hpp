#include <string>
#include <string_view>
namespace json {
struct Value;
}
namespace shop {
struct Lamp {
  int watts;
};
void to_json(json::Value &to, const Lamp &lamp);
//   ^ remark[wire-format-by-hand]: 'to_json' for 'Lamp' is written by hand and not read: the document has the names of C++
//     hint[wire-format-by-hand]: say with [[api::name("…")]] what is called otherwise, or with [[api::schema_json("…")]] what is written

enum class Color { red, green };
void to_json(json::Value &to, Color color);
//   ^ remark[wire-format-by-hand]: 'to_json' for 'Color' is written by hand and not read: the document has the names of C++
//     hint[wire-format-by-hand]: say with [[api::name("…")]] what is called otherwise, or with [[api::schema_json("…")]] what is written
template <class T> struct Page {
  T items;
};
template <class Json, class T> void to_json(Json &to, const Page<T> &page);
//                                  ^ remark[wire-format-by-hand]: 'to_json' for 'Page' is written by hand and not read: the document has the names of C++
//                                    hint[wire-format-by-hand]: say with [[api::name("…")]] what is called otherwise, or with [[api::schema_json("…")]] what is written
struct Order {
  int number;
};
void from_json(const json::Value &from, Order &order);
//   ^ remark[wire-format-by-hand]: 'from_json' for 'Order' is written by hand and not read: the document has the names of C++
//     hint[wire-format-by-hand]: say with [[api::name("…")]] what is called otherwise, or with [[api::schema_json("…")]] what is written

// Right:
enum class Kind { bulb [[api::name("B")]], tube };
void to_json(json::Value &to, const Kind &kind);
enum class [[api::as_integer]] Size { small, large };
void to_json(json::Value &to, const Size &size);
enum class Shape { round, square };
void from_json(json::Value &from, const Shape &shape);
template <class T> void to_json(json::Value &to, const T &shape);
struct Bulb {
  [[api::name("powerInWatts")]] int watts;
};
void to_json(json::Value &to, const Bulb &bulb);
struct [[api::schema_json(R"({"type": "string"})")]] Plug {
  int volts;
};
void to_json(json::Value &to, const Plug &plug);
struct Wire {
  int length;
};
const char *to_json(const Wire &wire, bool isPretty);
struct ostream;
void to_json(ostream &to, const Wire &wire);
void to_json(json::Value &to, const Wire &wire) = delete;
void to_json(const json::Value &from, const Wire &wire);
void to_json(Wire &wire, bool isPretty);
template <class T> struct Box {
  T held;
};
template <class T> void to_json(json::Value &to, const Box<T *> &box);
void from_json(const std::string_view &text, Wire &wire);
void from_json(std::string text, Shape &shape);
} // namespace shop
[[api::get("/box")]] shop::Box<int> box();
[[api::get("/wire")]] shop::Wire wire();
[[api::get("/lamp")]] shop::Lamp lamp(shop::Color color, shop::Kind kind, shop::Size size, shop::Shape shape);
[[api::get("/lamps")]] shop::Page<int> lamps();
[[api::get("/names")]] shop::Page<const char *> names();
[[api::post("/orders")]] void order(shop::Order order);
[[api::get("/bulb")]] shop::Bulb bulb();
[[api::get("/plug")]] shop::Plug plug();
