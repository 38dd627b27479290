[[deprecated('Use b)]] int a();
//           ^ error[clang-error]: expected string literal as argument of 'deprecated' attribute
[[api::get("/b")]] int b();
int filler;
[[api::get("/c")]] int c();
