[[api::components_extension("x-generated", "true")]];

struct Lamp {
  int watts;
};
[[api::get("/lamp")]] Lamp lamp();
