// What other languages write, or what a compiler could not know.
#include <oapi/api.hpp>
#include <string>
struct Lamp {
  int watts;
};
const std::string kPath = "/a";
//                ^ note[attribute-not-constant]: declared here
[[api::get(kPath)]] int a();
//         ^ error[attribute-not-constant]: argument 1 of 'api::get' is not a constant expression
//           hint[attribute-not-constant]: a text that the compiler knows is a literal, or a constexpr char array or std::string_view
//         ^ note[attribute-not-constant]: read of non-constexpr variable 'kPath' is not allowed in a constant expression
[[api::get(path = "/b")]] int b();
//         ^ error[clang-error]: use of undeclared identifier 'path'
//           hint[clang-error]: arguments have no names here: write "/b"
[[api::get("/c"), api::summary("All " + "lamps")]] int c();
//                                    ^ error[clang-error]: invalid operands to binary expression ('const char[5]' and 'const char[6]')
//                                      hint[clang-error]: texts beside each other are one: "All " "lamps"
[[api::get("/d", api::tag("lamps"))]] int d();
//               ^ error[attribute-brackets]: 'api::tag' stands inside of the arguments of 'api::get'
//                 hint[attribute-brackets]: write ')' in front of the ',' before it
[[api::get("/e"), api::response(200, "All", oapi::Type<Lamp>)]] int e();
//                                                          ^ error[clang-error]: expected '(' for function-style cast or type construction
//                                                            hint[clang-error]: write oapi::type<Lamp>
[[api::get("/f"), api::response(200, "All", oapi::type(Lamp))]] int f();
//                                                ^ error[clang-error]: use of variable template 'oapi::type' requires template arguments
//                                                  hint[clang-error]: write oapi::type<Lamp>
[[api::get("/g"), api::tag("")]] int g();
//                         ^ error[attribute-value]: a tag needs a name, "" is none
[[api::get("/h"), api::operation_id("")]] int h();
//                                  ^ error[attribute-value]: an operation id is a name, "" is none
[[api::get(“/i”)]] int i();
//         ^ error[text-unquoted]: argument 1 of 'api::get' is a text without quotes
//           hint[text-unquoted]: write "/i"
[[api::get("/j")]] int j([[api::ge(0)]] int least);
//                              ^ error[unknown-attribute]: unknown attribute 'api::ge'
//                                hint[unknown-attribute]: did you mean 'minimum'?
// note[clang-error]: template is declared here (in api.hpp)
