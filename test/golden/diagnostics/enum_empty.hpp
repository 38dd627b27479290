struct [[api::schema]] Lamp {
  [[api::schema_json(R"({"enum": []})")]] int watts;
//                   ^ error[enum-empty]: an enum without values allows nothing
};

// Right:
struct [[api::schema]] Bulb {
  [[api::schema_json(R"({"enum": [40, 60]})")]] int watts;
};
