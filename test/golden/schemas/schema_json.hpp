#include <string>

class Geometry {};

struct [[api::schema]] Shape {
  [[api::schema_json(R"({"type": "object", "required": ["type"], "properties": {"type": {"const": "Point"}}})")]]
  Geometry where;
};

// What C++ has no use for.
struct [[api::schema, api::schema_json(R"({
  "$schema": "https://spec.openapis.org/oas/3.1/dialect/base",
  "$id": "https://example.com/tree",
  "$anchor": "tree",
  "$dynamicAnchor": "node",
  "$vocabulary": {"https://spec.openapis.org/oas/3.1/vocab/base": false},
  "type": "object",
  "properties": {
    "children": {"type": "array", "items": {"$dynamicRef": "#node"}},
    "leaf": {"$ref": "https://example.com/leaf"}
  },
  "$defs": {"leaf": {"$id": "https://example.com/leaf", "type": "string", "example": "oak"}}
})")]] Tree {};
