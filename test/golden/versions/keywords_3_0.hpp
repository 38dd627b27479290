// flags: --openapi 3.0
// Keywords of JSON Schema that 3.0 lacks, said in others.
struct [[api::schema, api::schema_json(R"({
  "type": "object",
  "if": {"properties": {"kind": {"const": "a"}}},
  "then": {"required": ["a"]},
  "else": {"required": ["b"]},
  "dependentRequired": {"a": ["c"]},
  "dependentSchemas": {"b": {"minProperties": 3}},
  "properties": {
    "part": {"$ref": "#/components/schemas/Thing/$defs/part", "description": "One of them."},
    "many": {"type": ["string", "array", "null"], "items": {"type": "integer"}},
    "never": false,
    "anything": true
  },
  "unevaluatedProperties": true,
  "$defs": {"part": {"type": "string", "$comment": "Short."}}
})")]] Thing {};
