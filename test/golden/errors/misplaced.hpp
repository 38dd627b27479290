struct Lamp {
  [[api::get("/lamps")]] int watts;
//       ^ error[attribute-misplaced]: 'api::get' cannot stand on a data member
//         hint[attribute-misplaced]: it may stand on a function
  [[api::closed]] int lumens;
//       ^ error[attribute-misplaced]: 'api::closed' cannot stand on a data member
//         hint[attribute-misplaced]: it may stand on a class
};
[[api::minimum(1), api::get("/lamps")]] Lamp lamps([[api::status(200)]] int room);
//     ^ error[attribute-misplaced]: 'api::minimum' cannot stand on a function
//       hint[attribute-misplaced]: it may stand on a parameter, a data member or a type alias
//                                                        ^ error[attribute-misplaced]: 'api::status' cannot stand on a parameter
//                                                          hint[attribute-misplaced]: it may stand on a function, a class, an enum or a type alias
[[api::tag("x")]];
//     ^ error[attribute-misplaced]: 'api::tag' cannot stand on an empty declaration
//       hint[attribute-misplaced]: it may stand on a function, a class or a namespace
[[api::info("a", "b")]] int variable;
//     ^ error[attribute-misplaced]: 'api::info' cannot stand on this declaration
//       hint[attribute-misplaced]: it may stand on an empty declaration: write ';' behind its ']]'
