// Clang goes on behind the next declaration, and has no error.
[[deprecated("Use b)]] int a();
//           ^ error[text-unended]: the text in the arguments of 'deprecated' has no quote at its end
//             hint[text-unended]: write "Use b"
[[api::get("/b")]] int b();
int filler;
[[api::get("/c")]] int c();
