struct [[api::schema]] Lamp {
  [[api::schema_json(R"({"type": ["integer", "integer"]})")]] int watts;
//                   ^ error[schema-type-list]: the list of types names one twice
};

// Right:
struct [[api::schema]] Bulb {
  [[api::schema_json(R"({"type": ["integer", "null"]})")]] int watts;
};
