// What is said twice, of what is not written, and where it would be lost.
#include "parts/nlohmann_3_12.hpp"

#include <vector>

enum class [[api::flags]] Flags { a = 1, b = 2 };
//                ^ warning[wire-format-wins]: 'api::flags' has no effect: nlohmann-json writes the values that it has names for
//                  hint[wire-format-wins]: the document says what the library sends: take the attribute away, or tell the library
NLOHMANN_JSON_SERIALIZE_ENUM(Flags, {{Flags::a, "a"}, {Flags::b, "b"}})
// <- note[wire-format-wins]: nlohmann-json is told so here

enum class [[api::rename_all("UPPERCASE")]] Size { small, medium, large };
//                ^ warning[wire-format-wins]: 'api::rename_all' has no effect: nlohmann-json writes 'small' as "s"
//                  hint[wire-format-wins]: the document says what the library sends: take the attribute away, or tell the library
NLOHMANN_JSON_SERIALIZE_ENUM(Size, {{Size::small, "s"}, {Size::medium, "m"}, {Size::large, "l"}})
// <- note[wire-format-wins]: nlohmann-json is told so here

using Grade [[api::description("A to F.")]] = char;
//    ^ warning[wire-format-unread]: what nlohmann-json makes of 'Grade' cannot be read here: inside of another type its attributes are lost
//      hint[wire-format-unread]: say on the members what holds for them

struct Base {
  [[api::minimum(1)]] int inherited;
//       ^ warning[attribute-not-on-wire]: 'api::minimum' has no effect: nlohmann-json does not write 'inherited'
};

/// Its own macro writes it elsewhere.
struct Known {
  [[api::minimum(1)]] int known;

  NLOHMANN_DEFINE_TYPE_INTRUSIVE(Known, known)
};

struct Shirt : Base, Known {
//     ^ note[attribute-not-on-wire]: nlohmann-json writes this class without the base
  Flags flags;
  Size size;
  std::vector<Grade> grades;
  struct {
    [[api::minimum(2)]] int inner;
//         ^ warning[attribute-not-on-wire]: 'api::minimum' has no effect: nlohmann-json does not write 'inner'
  };

  NLOHMANN_DEFINE_TYPE_INTRUSIVE(Shirt, flags, size, grades)
};

struct [[api::transparent]] Wrapped {
//            ^ warning[wire-format-wins]: 'api::transparent' has no effect: nlohmann-json writes an object of the members
//              hint[wire-format-wins]: the document says what the library sends: take the attribute away, or tell the library
  int value;

  NLOHMANN_DEFINE_TYPE_INTRUSIVE(Wrapped, value)
// <- note[wire-format-wins]: nlohmann-json is told so here
};

[[api::put("/shirts")]] void put_shirt(Shirt body);
[[api::put("/known")]] void put_known(Known body);
[[api::put("/wrapped")]] void put_wrapped(Wrapped body);
