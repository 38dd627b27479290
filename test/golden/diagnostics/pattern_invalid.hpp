struct [[api::schema]] Lamp {
  [[api::schema_json(R"({"type": "string", "pattern": "(?i)lamp"})")]] int name;
//                   ^ error[pattern-invalid]: '(?i)lamp' is no regular expression of ECMA-262: '(?' at offset 0 begins no known kind of group
};

// Right:
struct [[api::schema]] Bulb {
  [[api::schema_json(R"({"type": "string", "pattern": "[Ll]amp"})")]] int name;
};
