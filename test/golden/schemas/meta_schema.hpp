// A schema for schemas, which only a text can say.
struct [[api::schema, api::schema_json(R"({
  "$schema": "https://spec.openapis.org/oas/3.1/dialect/2024-11-10",
  "$id": "https://example.com/meta",
  "$vocabulary": {"https://spec.openapis.org/oas/3.1/vocab/base": false},
  "type": ["object", "boolean"]
})")]] Meta {};
