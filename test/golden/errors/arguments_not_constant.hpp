// One error for each argument whose value nobody knows yet, and none about that value.
#include <string>

std::string path = "/a";
//          ^ note[attribute-not-constant]: declared here
//          ^ note[attribute-not-constant]: declared here
//          ^ note[attribute-not-constant]: declared here
//          ^ note[attribute-not-constant]: declared here
//          ^ note[attribute-not-constant]: declared here
//          ^ note[attribute-not-constant]: declared here
//          ^ note[attribute-not-constant]: declared here
//          ^ note[attribute-not-constant]: declared here
const std::string kPath = "/b";
//                ^ note[attribute-not-constant]: declared here
const char *const kPointer = "/c";
//                ^ note[attribute-not-constant]: declared here
char letters[] = "/d";
int status = 201;
//  ^ note[attribute-not-constant]: declared here
//  ^ note[attribute-not-constant]: declared here

[[api::get(path)]] std::string a();
//         ^ error[attribute-not-constant]: argument 1 of 'api::get' is not a constant expression
//           hint[attribute-not-constant]: a text that the compiler knows is a literal, or a constexpr char array or std::string_view
//         ^ note[attribute-not-constant]: read of non-constexpr variable 'path' is not allowed in a constant expression
[[api::get(kPath)]] std::string b();
//         ^ error[attribute-not-constant]: argument 1 of 'api::get' is not a constant expression
//           hint[attribute-not-constant]: a text that the compiler knows is a literal, or a constexpr char array or std::string_view
//         ^ note[attribute-not-constant]: read of non-constexpr variable 'kPath' is not allowed in a constant expression
[[api::get(kPointer)]] std::string c();
//         ^ error[attribute-not-constant]: argument 1 of 'api::get' is not a constant expression
//           hint[attribute-not-constant]: a text that the compiler knows is a literal, or a constexpr char array or std::string_view
//         ^ note[attribute-not-constant]: read of non-constexpr variable 'kPointer' is not allowed in a constant expression
[[api::get(letters)]] std::string d();
//         ^ error[attribute-not-constant]: argument 1 of 'api::get' is not a constant expression
//           hint[attribute-not-constant]: a text that the compiler knows is a literal, or a constexpr char array or std::string_view
[[api::get("/f"), api::response(path)]] int f();
//                              ^ error[attribute-not-constant]: argument 1 of 'api::response' is not a constant expression
//                                hint[attribute-not-constant]: a text that the compiler knows is a literal, or a constexpr char array or std::string_view
//                              ^ note[attribute-not-constant]: read of non-constexpr variable 'path' is not allowed in a constant expression
[[api::get("/g"), api::produces(path)]] int g();
//                              ^ error[attribute-not-constant]: argument 1 of 'api::produces' is not a constant expression
//                                hint[attribute-not-constant]: a text that the compiler knows is a literal, or a constexpr char array or std::string_view
//                              ^ note[attribute-not-constant]: read of non-constexpr variable 'path' is not allowed in a constant expression
[[api::get("/h"), api::operation_id(path)]] int h();
//                                  ^ error[attribute-not-constant]: argument 1 of 'api::operation_id' is not a constant expression
//                                    hint[attribute-not-constant]: a text that the compiler knows is a literal, or a constexpr char array or std::string_view
//                                  ^ note[attribute-not-constant]: read of non-constexpr variable 'path' is not allowed in a constant expression
[[api::get("/i"), api::summary(path), api::tag(path), api::status(status)]] int i();
//                             ^ error[attribute-not-constant]: argument 1 of 'api::summary' is not a constant expression
//                               hint[attribute-not-constant]: a text that the compiler knows is a literal, or a constexpr char array or std::string_view
//                             ^ note[attribute-not-constant]: read of non-constexpr variable 'path' is not allowed in a constant expression
//                                             ^ error[attribute-not-constant]: argument 1 of 'api::tag' is not a constant expression
//                                               hint[attribute-not-constant]: a text that the compiler knows is a literal, or a constexpr char array or std::string_view
//                                             ^ note[attribute-not-constant]: read of non-constexpr variable 'path' is not allowed in a constant expression
//                                                                ^ error[attribute-not-constant]: argument 1 of 'api::status' is not a constant expression
//                                                                ^ note[attribute-not-constant]: read of non-const variable 'status' is not allowed in a constant expression
[[api::webhook(path)]] void j(int number);
//             ^ error[attribute-not-constant]: argument 1 of 'api::webhook' is not a constant expression
//               hint[attribute-not-constant]: a text that the compiler knows is a literal, or a constexpr char array or std::string_view
//             ^ note[attribute-not-constant]: read of non-constexpr variable 'path' is not allowed in a constant expression
[[api::get("/k"), api::response(status, "k")]] int k();
//                              ^ error[attribute-not-constant]: argument 1 of 'api::response' is not a constant expression
//                              ^ note[attribute-not-constant]: read of non-const variable 'status' is not allowed in a constant expression
[[api::get("/l")]] int l([[api::header(path)]] int limit);
//                                     ^ error[attribute-not-constant]: argument 1 of 'api::header' is not a constant expression
//                                       hint[attribute-not-constant]: a text that the compiler knows is a literal, or a constexpr char array or std::string_view
//                                     ^ note[attribute-not-constant]: read of non-constexpr variable 'path' is not allowed in a constant expression

// Right:
constexpr const char *kRight = "/m";
[[api::get(kRight)]] int m();
