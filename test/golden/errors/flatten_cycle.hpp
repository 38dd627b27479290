struct [[api::schema]] Lamp {
  int watts;
  [[api::flatten]] Lamp *twin;
//                       ^ error[flatten-cycle]: 'twin' cannot be flattened: 'Lamp' contains itself
};
