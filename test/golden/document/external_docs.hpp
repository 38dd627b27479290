[[api::external_docs("https://docs.example.com", "The manual")]];

struct [[api::schema, api::external_docs("https://docs.example.com/lamp")]] Lamp {
  int watts;
};

[[api::get("/lamps"), api::external_docs("https://docs.example.com/lamps")]] int lamps();
