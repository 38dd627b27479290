enum class Kind { small, large };

struct [[api::polymorphic("kind")]] Lamp {
  Kind kind;
};

struct [[api::discriminator_value("small")]] SmallLamp : Lamp {};
struct [[api::discriminator_value("large")]] LargeLamp : Lamp {
  int watts;
};

[[api::get("/lamp")]] Lamp lamp();
