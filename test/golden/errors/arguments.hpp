#include <string>

constexpr int kNumber = 3;
int run_time();
//  ^ note[attribute-not-constant]: declared here

struct Lamp {
  [[api::maximum("ten")]] int watts;
//               ^ error[attribute-argument]: argument 1 of 'api::maximum' must be a number, not the string "ten"
//                 hint[attribute-argument]: write [[api::maximum(10)]]
  [[api::maximum]] int lumens;
//       ^ error[attribute-missing-argument]: 'api::maximum' needs an argument 'bound', a number
//         hint[attribute-missing-argument]: write [[api::maximum(10)]]
  [[api::maximum(1, 2)]] int kelvin;
//                  ^ error[attribute-too-many-arguments]: 'api::maximum' does not take 2 as argument 2
//                    hint[attribute-too-many-arguments]: write [[api::maximum(10)]]
  [[api::maximum(kAbsent)]] int misspelt;
//               ^ error[clang-error]: use of undeclared identifier 'kAbsent'
  [[api::maximum(run_time())]] int not_constant;
//               ^ error[attribute-not-constant]: argument 1 of 'api::maximum' is not a constant expression
//               ^ note[attribute-not-constant]: non-constexpr function 'run_time' cannot be used in a constant expression
  [[api::min_length(-1)]] std::string negative;
//                  ^ error[attribute-argument]: argument 1 of 'api::min_length' must be an integer that is not negative, not -1
//                    hint[attribute-argument]: write [[api::min_length(10)]]
  [[api::pattern(7)]] std::string name;
//               ^ error[attribute-argument]: argument 1 of 'api::pattern' must be a string, not 7
//                 hint[attribute-argument]: write "7" with quotes
  [[api::closed(1)]] int price;
//       ^ error[attribute-misplaced]: 'api::closed' cannot stand on a data member
//         hint[attribute-misplaced]: it may stand on a class
  [[api::maximum(1), api::maximum(2)]] int twice;
//                        ^ error[attribute-repeated]: 'api::maximum' stands twice on one declaration
//                          hint[attribute-repeated]: keep one of them
//       ^ note[attribute-repeated]: it stands here first
};
[[api::get("/lamps"), api::status(42)]] Lamp lamps();
//                                ^ error[attribute-argument]: argument 1 of 'api::status' must be a status from 100 to 599, "4XX" or "default", not 42
//                                  hint[attribute-argument]: write [[api::status(200)]]
[[api::get("/other"), api::response("6XX")]] Lamp other();
//                                  ^ error[attribute-argument]: argument 1 of 'api::response' must be a status from 100 to 599, "4XX" or "default", not the string "6XX"
//                                    hint[attribute-argument]: write [[api::response(200)]]
[[api::get("/type"), api::response(404, "No", 3)]] Lamp type();
//                                            ^ error[attribute-argument]: argument 3 of 'api::response' must be a type, oapi::type<…>, not 3
//                                              hint[attribute-argument]: write [[api::response(200, "…", oapi::type<…>)]]
[[api::get()]] Lamp nothing();
//     ^ error[attribute-missing-argument]: 'api::get' needs an argument 'path', a string
//       hint[attribute-missing-argument]: write [[api::get("/…")]]
[[api::get("/media"), api::produces("text")]] Lamp media();
//                                  ^ error[attribute-argument]: argument 1 of 'api::produces' must be a media type such as "text/csv", not the string "text"
//                                    hint[attribute-argument]: write [[api::produces("text/csv")]]
