struct Lamp {
  [[api::get("/lamps")]] int watts;
  [[api::closed]] int lumens;
};
[[api::minimum(1), api::get("/lamps")]] Lamp lamps([[api::status(200)]] int room);
[[api::tag("x")]];
[[api::info("a", "b")]] int variable;
