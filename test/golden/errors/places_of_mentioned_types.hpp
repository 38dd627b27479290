// A type that is only mentioned in front of a list is not declared there.
struct A {
  int a;
};
auto f() -> struct A [[api::get("/f")]];
using B = struct A [[api::title("b")]];
struct C {
  friend class V [[api::hidden]];
//               ^ error[clang-error]: an attribute list cannot appear here
//                 hint[clang-error]: write it in front of the whole declaration, or behind the declared name
//                 ^ error[clang-error]: an attribute list cannot appear here
//                   hint[clang-error]: write it in front of the whole declaration, or behind the declared name
  int c;
};
template <class T> struct Box {
  T value;
};
template struct Box<int> [[api::title("Box")]];
//                       ^ error[clang-error]: an attribute list cannot appear here
//                         hint[clang-error]: write it in front of the whole declaration, or behind the declared name
//                         ^ error[clang-error]: an attribute list cannot appear here
//                           hint[clang-error]: write it in front of the whole declaration, or behind the declared name
struct D final [[api::title("d")]] {
//                    ^ error[attribute-unattached]: 'api::title' does not belong to a declaration here
//                      hint[attribute-unattached]: attributes of a class stand in front of its name: struct [[…]] D
  int d;
};
enum class Color { red };
using enum Color [[api::title("Colors")]];
//              ^ error[clang-error]: expected ';' after using-enum declaration
//                hint[clang-error]: insert ';'
[[api::get("/a")]] A a(B b);
[[api::get("/d")]] D d();
