struct [[api::schema]] Dog {
  [[api::constant("dog")]] const char *kind;
};
struct [[api::schema]] Pets {
  [[api::schema_json(R"({"oneOf": [{"$ref": "#/components/schemas/Dog"}, {"type": "object", "required": ["kind"]}], "discriminator": {"propertyName": "kind"}})")]]
//                   ^ warning[discriminator-inline]: a discriminator does not consider alternatives that are no references
  int wrong;

  // Right:
  [[api::schema_json(R"({"oneOf": [{"$ref": "#/components/schemas/Dog"}], "discriminator": {"propertyName": "kind"}})")]]
  int right;
};
