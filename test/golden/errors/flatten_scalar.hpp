struct [[api::schema]] Lamp {
  [[api::flatten]] int watts;
//                     ^ error[flatten-not-object]: 'watts' cannot be flattened: 'int' has no members
};
