struct [[api::schema]] Lamp {
  [[api::schema_json(R"({"type": "int"})")]] int watts;
//                   ^ error[schema-type-unknown]: 'int' is no type of JSON Schema
//                     hint[schema-type-unknown]: the types are null, boolean, integer, number, string, array and object
};

// Right:
struct [[api::schema]] Bulb {
  [[api::schema_json(R"({"type": "integer", "format": "int32"})")]] int watts;
};
