struct [[api::schema]] Cat {
  [[api::constant("cat")]] const char *kind;
};
struct [[api::schema]] Pets {
  [[api::schema_json(R"({"oneOf": [{"$ref": "#/components/schemas/Cat"}], "discriminator": {"propertyName": "kind", "mapping": {"cat": "Tomcat"}}})")]]
//                   ^ error[discriminator-mapping]: the discriminator maps 'cat' to 'Tomcat', which is no schema of the document
  int wrong;

  // Right:
  [[api::schema_json(R"({"oneOf": [{"$ref": "#/components/schemas/Cat"}], "discriminator": {"propertyName": "kind", "mapping": {"cat": "Cat"}}})")]]
  int right;
};
