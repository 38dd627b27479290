// flags: --std c++20
// What reflect-cpp's types say wins over attributes.
#include "parts/rfl.hpp"

struct Inner {
  int a;
};

struct [[api::rename_all("UPPERCASE")]] Person {
  [[api::name("first")]] rfl::Rename<"firstName", std::string> first_name;
//       ^ warning[wire-format-wins]: 'api::name' has no effect: reflect-cpp calls the member 'first_name' "firstName"
//         hint[wire-format-wins]: the document says what the library sends: take the attribute away, or tell the library
  int age;
  [[api::required]] std::optional<int> size;
//       ^ warning[wire-format-wins]: 'api::required' has no effect: reflect-cpp leaves out the member 'size' when it has no value
//         hint[wire-format-wins]: the document says what the library sends: take the attribute away, or tell the library
  [[api::min_length(3)]] rfl::Skip<std::string> password;
//       ^ warning[attribute-not-on-wire]: 'api::min_length' has no effect: reflect-cpp does not write 'password'
  [[api::flatten]] rfl::Rename<"inner", Inner> nested;
//       ^ warning[wire-format-wins]: 'api::flatten' has no effect: reflect-cpp calls the member 'nested' "inner"
//         hint[wire-format-wins]: the document says what the library sends: take the attribute away, or tell the library
};

[[api::put("/people")]] void put(Person body);
