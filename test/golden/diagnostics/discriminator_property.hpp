struct [[api::schema]] Cat {
  int lives;
};
struct [[api::schema]] Dog {
  [[api::constant("dog")]] const char *kind;
};
struct [[api::schema]] Pets {
  [[api::schema_json(R"({"oneOf": [{"$ref": "#/components/schemas/Cat"}], "discriminator": {"propertyName": "kind"}})")]]
//                   ^ error[discriminator-property]: the discriminator looks at a property 'kind', which is missing in 'Cat'
  int wrong;

  // Right:
  [[api::schema_json(R"({"oneOf": [{"$ref": "#/components/schemas/Dog"}], "discriminator": {"propertyName": "kind"}})")]]
  int right;
};
