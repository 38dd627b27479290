// What the macros do not say as a constant is a warning.
#include "parts/nlohmann_3_12.hpp"

#include <string>

int number();
std::string text();

enum class Kind { a, b, c };
NLOHMANN_JSON_SERIALIZE_ENUM(Kind, {{Kind::a, "a"}, {Kind::b, number()}, {Kind(2), "c"}})
// <- warning[wire-format-unread]: what nlohmann-json makes of 'Kind' cannot be read here: '{Kind(2),"c"}' is no constant
//    hint[wire-format-unread]: write an enumerator and a literal
// <- warning[wire-format-unread]: what nlohmann-json makes of 'Kind' cannot be read here: '{Kind::b,number()}' is no constant
//    hint[wire-format-unread]: write an enumerator and a literal

struct Pair {
  Kind kind;
  int other;
};
NLOHMANN_DEFINE_DERIVED_TYPE_NON_INTRUSIVE_WITH_NAMES(Pair, Unknown, "kind", kind, text(), other)
// <- warning[wire-format-unread]: what nlohmann-json makes of 'Pair' cannot be read here: 'Unknown' is no base of it
//    hint[wire-format-unread]: name the base as the class does
// <- warning[wire-format-unread]: what nlohmann-json makes of 'Pair' cannot be read here: 'text()' is no constant text
//    hint[wire-format-unread]: write the name in quotes

[[api::get("/pair")]] Pair pair();

struct Base {
  int number;
  NLOHMANN_DEFINE_TYPE_INTRUSIVE(Base, number)
};
struct Forgotten : Base {
//     ^ warning[wire-format-unread]: what nlohmann-json makes of 'Forgotten' cannot be read here: only its base 'Base' has a macro
//       hint[wire-format-unread]: give it one of its own: the library writes nothing but the base now
  int other;
};
struct Tagged : Base {};
[[api::get("/forgotten")]] Forgotten forgotten();
[[api::get("/tagged")]] Tagged tagged();
