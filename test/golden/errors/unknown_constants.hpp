#include <oapi/api.hpp>
namespace paths {
//        ^ note[clang-error]: 'paths' declared here
constexpr char kLamps[] = "/lamps";
//             ^ note[clang-error]: 'kLamps' declared here
}
[[api::get(paths::kLamp)]] int a();
//                ^ error[clang-error]: no member named 'kLamp' in namespace 'paths'; did you mean 'kLamps'?
//                  hint[clang-error]: write 'kLamps'
[[api::get(path::kLamps)]] int b();
//         ^ error[clang-error]: use of undeclared identifier 'path'; did you mean 'paths'?
//           hint[clang-error]: write 'paths'
[[api::get("/c"), api::tag(Tags::lamps)]] int c();
//                         ^ error[clang-error]: use of undeclared identifier 'Tags'
//                           hint[clang-error]: include the header that declares 'Tags::lamps', or correct it
[[api::get("/d"), api::tag(paths::tag)]] int d();
//                                ^ error[clang-error]: no member named 'tag' in namespace 'paths'
//                                  hint[clang-error]: include the header that declares 'paths::tag', or correct it

// A text is wanted.
[[api::get(1)]] int e();
//         ^ error[attribute-argument]: argument 1 of 'api::get' must be a string, not 1
//           hint[attribute-argument]: write [[api::get("/…")]]
[[api::get("/f"), api::tag(2)]] int f();
//                         ^ error[attribute-argument]: argument 1 of 'api::tag' must be a string, not 2
//                           hint[attribute-argument]: write "2" with quotes
[[api::get("/g"), api::summary(true)]] int g();
//                             ^ error[attribute-argument]: argument 1 of 'api::summary' must be a string, not the boolean given
//                               hint[attribute-argument]: write [[api::summary("…")]]
[[api::get]] int h();
//     ^ error[attribute-missing-argument]: 'api::get' needs an argument 'path', a string
//       hint[attribute-missing-argument]: write [[api::get("/…")]]
