[[nodiscard("It costs)]] int a();
//          ^ error[text-unended]: the text in the arguments of 'nodiscard' has no quote at its end
//            hint[text-unended]: write "It costs"
struct Lamp {
  int watts;
};
[[api::get("/b"), api::summary(“All”)]] Lamp b();
//                             ^ error[text-unquoted]: argument 1 of 'api::summary' is a text without quotes
//                               hint[text-unquoted]: write "All"
//                                          ^ error[clang-error]: unknown type name 'Lamp'
