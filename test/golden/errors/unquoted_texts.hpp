#include <string>
constexpr const char *kLamps = "/lamps";

// A constant can be meant.
[[api::get("/a"), api::tag(lamps)]] int a();
//                         ^ error[clang-error]: use of undeclared identifier 'lamps'
//                           hint[clang-error]: a text stands in double quotes: "lamps"
[[api::get(kLamp)]] int b();
//         ^ error[clang-error]: use of undeclared identifier 'kLamp'
//           hint[clang-error]: a text stands in double quotes: "kLamp"
[[api::get("/c"), api::tag("x", lamps, bulbs)]] int c();
//                              ^ error[clang-error]: use of undeclared identifier 'lamps'
//                                hint[clang-error]: a text stands in double quotes: "lamps"

// Nothing but a text.
[[api::webhook(new-lamp)]] void d();
//                ^ error[text-unquoted]: argument 1 of 'api::webhook' is a text without quotes
//                  hint[text-unquoted]: write "new-lamp"
[[api::get("/e"), api::produces(application/json), api::summary(Lights, all of them)]] int e();
//                              ^ error[text-unquoted]: argument 1 of 'api::produces' is a text without quotes
//                                hint[text-unquoted]: write "application/json"
[[api::webhook("g"), api::tag(2.0.1)]] void g();
//                               ^ error[text-unquoted]: argument 1 of 'api::tag' is a text without quotes
//                                 hint[text-unquoted]: write "2.0.1"

// No text is expected, or one is there.
[[api::get("/h"), api::status(two hundred)]] int h();
//                            ^ error[clang-error]: use of undeclared identifier 'two'
[[api::get("/i"), api::summary("All " lamps)]] int i();
//                                   ^ error[clang-error]: expected ')'
//                                     hint[clang-error]: insert ')'

// The other way round.
[[api::get("/j"), api::status("201")]] int j();
//                            ^ error[attribute-argument]: argument 1 of 'api::status' must be a status from 100 to 599, "4XX" or "default", not the string "201"
//                              hint[attribute-argument]: write 201 without quotes
[[api::get("/k"), api::summary(200), api::deprecated("true")]] int k();
//                             ^ error[attribute-argument]: argument 1 of 'api::summary' must be a string, not 200
//                               hint[attribute-argument]: write "200" with quotes
//                                                   ^ error[attribute-too-many-arguments]: 'api::deprecated' does not take the string "true" as argument 1
//                                                     hint[attribute-too-many-arguments]: write [[api::deprecated]]

// The quote goes on to the end of the line, and Clang has lost its way behind it.
[[api::get("/f"), api::summary(Don't do it)]] int f();
//                             ^ error[text-unquoted]: argument 1 of 'api::summary' is a text without quotes
//                               hint[text-unquoted]: write "Don't do it"
