[[api::get(u8R"x(/a)]] int a();
//         ^ error[text-unended]: the text in the arguments of 'api::get' has no quote at its end
//           hint[text-unended]: a raw text, R"(…)", ends with ')"'
