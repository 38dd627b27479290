/// This gives way.
struct [[api::schema, api::description("Gives light.")]] Lamp {
  [[api::description("Of the bulb")]] int watts;
};

/// This stays.
[[api::get("/lamps"), api::description("Every one of them.")]] int lamps();
