// A type is no value, so it stands in oapi::type<…>.
#include <oapi/api.hpp>
struct Gone {
//     ^ note[clang-error]: declared here
  int code;
};
using Code = int;
template <class T> struct Page {
  T items;
};

[[api::get("/a"), api::response(404, Gone)]] int a();
//                                   ^ error[clang-error]: 'Gone' does not refer to a value
//                                     hint[clang-error]: write oapi::type<Gone>
[[api::get("/b"), api::path("id", Code)]] int b();
//                                ^ error[clang-error]: unexpected type name 'Code': expected expression
//                                  hint[clang-error]: write oapi::type<Code>
[[api::get("/c"), api::response(200, "Some", Page<int>)]] int c();
//                                                    ^ error[clang-error]: expected '(' for function-style cast or type construction
//                                                      hint[clang-error]: write oapi::type<Page<int>>

// No type is expected.
struct Tag {
//     ^ note[clang-error]: declared here
  int code;
};
[[api::get("/d"), api::tag(Tag)]] int d();
//                         ^ error[clang-error]: 'Tag' does not refer to a value
//                           hint[clang-error]: a text stands in double quotes: "Tag"

// Called, which makes an object of a type and none of oapi::type.
[[api::get("/e"), api::response(404, "None", oapi::type<Gone>()), api::tag("e")]] int e();
//                                           ^ error[clang-error]: type 'const Type<Gone>' does not provide a call operator
//                                             hint[clang-error]: write oapi::type<Gone> without ()
[[api::get("/f"), api::query("page", oapi::type<Page<int>>())]] int f();
//                                   ^ error[clang-error]: type 'const Type<Page<int>>' does not provide a call operator
//                                     hint[clang-error]: write oapi::type<Page<int>> without ()
