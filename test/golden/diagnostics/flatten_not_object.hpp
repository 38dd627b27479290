struct [[api::schema]] Lamp {
  [[api::flatten]] int watts;
//                     ^ error[flatten-not-object]: 'watts' cannot be flattened: 'int' has no members
};

// Right:
struct Power {
  int watts;
};
struct [[api::schema]] Bulb {
  [[api::flatten]] Power power;
};
