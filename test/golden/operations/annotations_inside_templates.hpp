// Annotations that stand only inside of templates: in a nested class, a partial specialisation, at a
// parameter, and in one that had instances before it was defined.
#include <string>
#include <vector>

struct Lamp {
  std::string name;
};
struct Room {
  static constexpr const char *kPath = "/rooms";
};
struct House {
  static constexpr const char *kPath = "/houses";
};

template <class T> struct Outer {
  struct Inner {
    [[api::get("/inner"), api::operation_id("inner")]] std::vector<T> list();
  };
};
template struct Outer<Lamp>::Inner;

template <class T, class U> struct Pairs {};
template <class T> struct Pairs<T, Lamp> {
  [[api::get(T::kPath), api::operation_id(T::kPath + 1)]] Lamp get();
};
template struct Pairs<Room, Lamp>;
template struct Pairs<House, Lamp>;
template struct Pairs<Lamp, Room>;

template <class T> struct Parameters {
  [[api::get("/named")]] T named(std::string filter [[api::query("f")]]);
};
using Named = Parameters<Lamp>;
Lamp (Named::*first)(std::string) = &Named::named;

template <class T> struct Late;
struct User {
  Late<Lamp> *late;
};
template <class T> struct Late {
  [[api::post("/late")]] void add(T body);
};
template struct Late<Lamp>;
