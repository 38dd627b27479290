#include <string>

class Geometry {};

struct [[api::schema]] Shape {
  [[api::schema_json(R"({"type": "object", "required": ["type"], "properties": {"type": {"const": "Point"}}})")]]
  Geometry where;
};
