struct [[api::schema]] Lamp {
  [[api::schema_json(R"({"$ref": "#/components/schemas/Light"})")]] int watts;
//                                                                      ^ error[reference-dangling]: nothing stands where '#/components/schemas/Light' leads
};

// Right:
struct [[api::schema]] Bulb {
  [[api::schema_json(R"({"$ref": "#/components/schemas/Lamp"})")]] int watts;
};
