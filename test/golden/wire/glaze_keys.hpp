// A key can be a named constant, and a member can stand under two of them.
#include "parts/glaze.hpp"

#include <string>
#include <string_view>

constexpr const char *kKey = "pointer";
constexpr char kArray[] = "array";
constexpr std::string_view kView = "view";
const char *computed();

struct Keys {
  int a, b, c, twice, lost;
};
template <> struct glz::meta<Keys> {
  static inline auto value =
      glz::object(kKey, &Keys::a, kArray, &Keys::b, kView, &Keys::c, "one", &Keys::twice, "two",
                  &Keys::twice, computed(), &Keys::lost);
//                                          ^ warning[wire-format-unread]: what glaze makes of 'Keys' cannot be read here: its key is no constant
//                                            hint[wire-format-unread]: write the key in quotes or as a constant
};

struct Holder {
  Keys keys = {1, 2, 3, 4, 5};
};

[[api::put("/keys")]] void put(Holder body);
