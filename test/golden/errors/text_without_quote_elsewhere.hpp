struct Lamp {
  int watts;
};
[[deprecated("Use b)]] int a();
//           ^ error[text-unended]: the text in the arguments of 'deprecated' has no quote at its end
//             hint[text-unended]: write "Use b"
[[api::get("/b")]] Lamp b();
