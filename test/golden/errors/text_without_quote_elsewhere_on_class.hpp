struct [[deprecated("Use B)]] A {
//                  ^ error[text-unended]: the text in the arguments of 'deprecated' has no quote at its end
//                    hint[text-unended]: write "Use B"
  int a;
};
struct B {
  int b;
};
[[api::get("/b")]] B b();
