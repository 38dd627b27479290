struct Lamps {
  [[api::post("/lamps")]] Lamps(int watts);
//       ^ error[attribute-on-special-function]: 'api::post' cannot stand on a constructor, destructor or conversion
//         hint[attribute-on-special-function]: write it on an ordinary function

  // Right:
  [[api::post("/bulbs")]] static Lamps make(int watts);
};
