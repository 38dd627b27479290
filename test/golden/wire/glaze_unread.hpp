// What glaze computes cannot be described.
#include "parts/glaze.hpp"

struct Circle {
  double radius;
  int state;
};
template <> struct glz::meta<Circle> {
  static constexpr auto value =
      glz::object("radius", &Circle::radius, "area", [](auto &self) { return self.radius; });
//                                                   ^ warning[wire-format-unread]: what glaze makes of 'Circle' cannot be read here: what stands for "area" is no data member
//                                                     hint[wire-format-unread]: only members can be described; leave it to [[api::schema_json("…")]]
};

struct Pair {
  int first, second;
};
template <> struct glz::meta<Pair> {
  static constexpr auto value = glz::array(&Pair::first, &Pair::second);
//                      ^ warning[wire-format-unread]: what glaze makes of 'Pair' cannot be read here: it is a glz::array
//                        hint[wire-format-unread]: say what is on the wire with [[api::schema_json("…")]]
};

enum class Reflected { a, b };
template <> struct glz::meta<Reflected> {
  static constexpr const char *keys[] = {"A", "B"};
  static constexpr Reflected value[] = {Reflected::a, Reflected::b};
//                           ^ warning[wire-format-unread]: what glaze makes of 'Reflected' cannot be read here: its value is no glz::enumerate
};

struct Skipping {
  int shown;
  Reflected reflected;
};
template <> struct glz::meta<Skipping> {
//                      ^ warning[wire-format-unread]: what glaze makes of 'Skipping' cannot be read here: its function 'skip' is not evaluated
//                        hint[wire-format-unread]: say it with [[api::ignore]] or [[api::optional]] on the members
  static constexpr auto value = glz::object(&Skipping::shown, &Skipping::reflected);
  static constexpr bool skip(std::string_view key) { return key.empty(); }
};

struct Renamed {
  int member;
};
template <> struct glz::meta<Renamed> {
//                      ^ warning[wire-format-unread]: what glaze makes of 'Renamed' cannot be read here: rename_key("member") is no constant
  static std::string rename_key(std::string_view key) { return std::string(key); }
};

[[api::get("/circle")]] Circle circle();
[[api::get("/pair")]] Pair pair();
[[api::get("/skipping")]] Skipping skipping();
[[api::get("/renamed")]] Renamed renamed();
