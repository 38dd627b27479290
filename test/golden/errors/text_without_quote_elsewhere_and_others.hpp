// Other errors in the file are told as well, of the grammar and of names.
[[deprecated("Use b)]] int a();
//           ^ error[text-unended]: the text in the arguments of 'deprecated' has no quote at its end
//             hint[text-unended]: write "Use b"
[[api::get("/b")]] int b();
struct Lamp {
//     ^ note[clang-error]: 'Lamp' declared here
  int watts;
};
[[api::get("/c")]] Lmp c();
//                 ^ error[clang-error]: unknown type name 'Lmp'; did you mean 'Lamp'?
//                   hint[clang-error]: write 'Lamp'
[[api::get("/d"), api::summary("All")]] Lamp d();
[[api::get("/e")]] Lamp e(;
//                        ^ error[clang-error]: expected expression
[[api::get("/f"), api::summary(“All”)]] Lamp f();
//                             ^ error[text-unquoted]: argument 1 of 'api::summary' is a text without quotes
//                               hint[text-unquoted]: write "All"
