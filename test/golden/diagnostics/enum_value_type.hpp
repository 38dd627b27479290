struct [[api::schema]] Lamp {
  [[api::schema_json(R"({"type": "integer", "enum": [40, "60"]})")]] int watts;
//                   ^ error[enum-value-type]: "60" is not of the type that its schema demands
};

// Right:
struct [[api::schema]] Bulb {
  [[api::schema_json(R"({"type": "integer", "enum": [40, 60]})")]] int watts;
};
