struct [[api::schema, api::name("Lamp (small)")]] Lamp {
//                                                ^ error[component-name-invalid]: 'Lamp (small)' is no name of a component
//                                                  hint[component-name-invalid]: the name consists of letters, digits, '.', '-' and '_'
  int watts;
};

// Right:
struct [[api::schema, api::name("SmallBulb")]] Bulb {
  int watts;
};
