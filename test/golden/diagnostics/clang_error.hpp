struct [[api::schema]] Lamp {
  Watts power;
// <- error[clang-error]: unknown type name 'Watts'
};

// Right:
struct Power {
  int watts;
};
struct [[api::schema]] Bulb {
  Power power;
};
