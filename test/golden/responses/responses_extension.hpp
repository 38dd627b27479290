/// Those around a function hold for it, unless it says the same itself.
struct [[api::responses_extension("x-complete", "true"), api::responses_extension("x-owner", R"("lights")")]] Lamps {
  [[api::get("/lamps")]] int lamps();
  [[api::get("/bulbs"), api::responses_extension("x-complete", "false")]] int bulbs();
};
