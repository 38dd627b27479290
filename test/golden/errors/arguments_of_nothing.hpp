[[api::get(]] int a();
//         ^ error[attribute-brackets]: the arguments of 'api::get' have no ')' at their end
//           hint[attribute-brackets]: insert ')'
[[api::get("/b")]] int b();
