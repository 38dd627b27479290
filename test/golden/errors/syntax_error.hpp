struct Lamp {
  int watts
};

[[api::get("/lamps")]] Lmap lamps();
