struct Lamp {
  [[api::mimimum(1)]] int watts;
  [[api::xyzzy]] int lumens;
};

[[api::gte("/lamps")]] int lamps();
[[api::get("/ok")]] Lamp ok();
