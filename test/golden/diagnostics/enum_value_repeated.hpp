struct [[api::schema]] Lamp {
  [[api::schema_json(R"({"enum": [40, 60, 40]})")]] int watts;
//                   ^ error[enum-value-repeated]: 40 stands in the enum twice
};

// Right:
struct [[api::schema]] Bulb {
  [[api::schema_json(R"({"enum": [40, 60]})")]] int watts;
};
