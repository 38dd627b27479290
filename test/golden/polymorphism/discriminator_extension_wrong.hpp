struct Lamp {
  [[api::discriminator_extension("x-fallback", "1")]] int watts;
//       ^ error[attribute-value]: there is no discriminator here that 'api::discriminator_extension' could be a part of
};
[[api::get("/lamp")]] Lamp lamp();
