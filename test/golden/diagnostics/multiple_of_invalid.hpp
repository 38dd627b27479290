struct [[api::schema]] Lamp {
  [[api::schema_json(R"({"type": "number", "multipleOf": 0})")]] int watts;
//                   ^ error[multiple-of-invalid]: a multipleOf is above 0, not 0
};

// Right:
struct [[api::schema]] Bulb {
  [[api::schema_json(R"({"type": "number", "multipleOf": 0.5})")]] int watts;
};
