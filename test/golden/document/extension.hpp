[[api::extension("x-audience", "\"public\"")]];

struct [[api::schema, api::extension("x-table", "\"lamps\"")]] Lamp {
  [[api::extension("x-column", R"({"name": "w", "index": true})")]] int watts;
};

[[api::get("/lamps"), api::extension("x-cost", "3")]] int lamps();
