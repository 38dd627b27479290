#include <string>

class Geometry {};

struct [[api::schema]] Shape {
  [[api::schema_json(R"({"type": "object", "required": ["type"], "properties": {"type": {"const": "Point"}}})")]]
  Geometry where;
};

// What C++ has no use for.
struct [[api::schema, api::schema_json(R"({
  "$anchor": "tree",
  "$dynamicAnchor": "node",
  "type": "object",
  "properties": {
    "children": {"type": "array", "items": {"$dynamicRef": "#node"}},
    "leaf": {"$ref": "#/components/schemas/Tree/$defs/leaf"}
  },
  "$defs": {"leaf": {"type": "string", "example": "oak"}}
})")]] Tree {};

struct [[api::schema, api::schema_json(R"({
  "$schema": "https://spec.openapis.org/oas/3.1/dialect/2024-11-10",
  "$id": "https://example.com/lamp",
  "type": "object"
})")]] Lamp {};
