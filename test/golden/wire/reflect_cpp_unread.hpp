// flags: --std c++20
// A validator that is not reflect-cpp's own, and a class that it does not take apart.
#include "parts/rfl.hpp"

struct Odd {
//     ^ warning[wire-format-unread]: what reflect-cpp makes of 'Odd' cannot be read here: it is no validator of the library's own
//       hint[wire-format-unread]: say what it demands with an attribute on the member
  template <class T> static T validate(T value) { return value; }
};

struct Checked {
  rfl::Validator<int, rfl::AnyOf<Odd, rfl::Minimum<3>>> any;
  rfl::Validator<int, rfl::OneOf<Odd, rfl::Minimum<3>>> one;
  rfl::Validator<int, rfl::AllOf<Odd, rfl::Minimum<3>>> all;
  rfl::Validator<int, Odd> alone;
  rfl::Rename<"renamed", int> other;
};

struct Closed {
//     ^ warning[wire-format-unread]: what reflect-cpp makes of 'Closed' cannot be read here: it is no aggregate
//       hint[wire-format-unread]: say what is on the wire with [[api::schema_json("…")]]
  rfl::Rename<"a-b", int> shown;

private:
  rfl::Rename<"c-d", int> hidden_;
};

[[api::put("/checked")]] void put_checked(Checked body);
[[api::put("/closed")]] void put_closed(Closed body);
