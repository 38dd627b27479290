struct [[api::schema]] Lamp {
  [[api::schema_json(R"({"type": "object", "required": ["id", "id"]})")]] int watts;
//                   ^ error[required-repeated]: 'id' is required twice
};

// Right:
struct [[api::schema]] Bulb {
  [[api::schema_json(R"({"type": "object", "required": ["id"]})")]] int watts;
};
