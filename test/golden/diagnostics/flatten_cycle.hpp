struct [[api::schema]] Lamp {
  int watts;
  [[api::flatten]] Lamp *next;
//                       ^ error[flatten-cycle]: 'next' cannot be flattened: 'Lamp' contains itself
};

// Right:
struct [[api::schema]] Bulb {
  int watts;
  Bulb *next;
};
