// Clang looks ahead here, to know what the parentheses are: they are of declarators.
[[api::get("/k")]] int k(int (*cb [[api::ignore]])(int), int b);
[[api::post("/p")]] void p(int (&values [[api::body]])[3]);
[[api::get("/q")]] void q(int (n [[api::query]]));
