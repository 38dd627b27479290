// flags: --std c++20
// What glz::meta says of a type is on the wire.
#include "parts/glaze.hpp"

#include <memory>
#include <optional>
#include <vector>

enum class Color { red, green, blue };
template <> struct glz::meta<Color> {
  using enum Color;
  static constexpr auto value = glz::enumerate("Red", Color::red, "Green", Color::green, blue);
};

/// Without a word to glaze it is written as a number.
enum class Level { low = 1, high = 10 };

class Item {
public:
  std::string title;
  std::optional<int> stock;
  int cache = 0;
  struct glaze;

private:
  Color color_ = Color::green;
  Level level_ = Level::high;
};
struct Item::glaze {
  using T = Item;
  static constexpr auto value = glz::object("name", &T::title, "A comment.", "color", &T::color_,
                                            &T::level_, "stock", &T::stock, "old", glz::skip{},
                                            "older", glz::hidden{});
};

struct Base {
  int from_base;
};

struct Account : Base {
  std::string owner;
  std::unique_ptr<Item> favourite;
};
template <> struct glz::meta<Account> {
  using T = Account;
  static constexpr auto value = object(&T::favourite, &T::owner, "base", &T::from_base);
};

/// Written as the number alone.
struct Money {
  long cents;
};
template <> struct glz::meta<Money> {
  static constexpr auto value = &Money::cents;
};

struct LineItem {
  int unit_count = 1;
  Money unit_price{100};
  std::string short_text;
};
template <> struct glz::meta<LineItem> : glz::camel_case {};

struct [[api::rename_all("UPPERCASE")]] Dashes {
//            ^ warning[wire-format-wins]: 'api::rename_all' has no effect: glaze calls the member 'first_part' "first-part"
//              hint[wire-format-wins]: the document says what the library sends: take the attribute away, or tell the library
  int first_part;
  [[api::name("other")]] int second_part;
//       ^ warning[wire-format-wins]: 'api::name' has no effect: glaze calls the member 'second_part' "second"
//         hint[wire-format-wins]: the document says what the library sends: take the attribute away, or tell the library
};
template <> struct glz::meta<Dashes> : glz::kebab_case {
//                      ^ note[wire-format-wins]: glaze is told so here
//                      ^ note[wire-format-wins]: glaze is told so here
  static constexpr auto modify = glz::object("second", &Dashes::second_part);
};

struct Contact {
  std::string first_name;
  std::string last_name;
  int age;
};
template <> struct glz::meta<Contact> {
  static constexpr std::string_view rename_key(const auto key) {
    if (key == "first_name")
      return "given-name";
    return key;
  }
  static constexpr auto modify = glz::object("years", &Contact::age);
};

template <class T> struct Page {
  std::vector<T> items;
  int total_count;
};
template <class T> struct glz::meta<Page<T>> {
  static constexpr auto value = glz::object("data", &Page<T>::items, &Page<T>::total_count);
};

/// A name alone says nothing of the members.
struct Named {
  int member_of_it;
};
template <> struct glz::meta<Named> {
  static constexpr std::string_view name = "Named";
};

[[api::get("/items")]] Page<Item> items();
[[api::get("/lines")]] Page<LineItem> lines(Money at_least = {50});
[[api::get("/account")]] Account account();
[[api::put("/contact")]] void contact(Contact body);
[[api::get("/dashes")]] Dashes dashes();
[[api::put("/named")]] void named(Named body);
