struct A { int a; };
[[deprecated(R"x(Use b)]] int a();
//           ^ error[text-unended]: the text in the arguments of 'deprecated' has no quote at its end
//             hint[text-unended]: a raw text, R"(…)", ends with ')"'
[[api::get("/b")]] A b();
