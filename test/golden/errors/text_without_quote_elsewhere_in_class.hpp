struct Lamp {
//     ^ note[clang-error]: 'Lamp' declared here
  int watts;
  [[deprecated("Use watts)]] int power;
//             ^ error[text-unended]: the text in the arguments of 'deprecated' has no quote at its end
//               hint[text-unended]: write "Use watts"
  int volts;
};
[[api::get("/lamps")]] Lamp lamps();
[[api::get("/lamps/{id}")]] Lmp lamp(int id);
//                          ^ error[clang-error]: unknown type name 'Lmp'; did you mean 'Lamp'?
//                            hint[clang-error]: write 'Lamp'
