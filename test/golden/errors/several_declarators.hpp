// One attribute in front of several declarators.
struct Lamp {
  int watts;
};
[[api::get("/lamps")]] Lamp lamp(), bulb();
//     ^ error[route-conflict]: GET /lamps is declared twice
//       hint[route-conflict]: 'bulb' and 'lamp' are declared in one place: an attribute in front of several declarators holds for each, so declare them apart, each with its own
//     ^ note[route-conflict]: GET /lamps is first declared here
[[api::get("/a"), api::get("/b")]] int first(), second();
//     ^ error[route-conflict]: GET /a is declared twice
//       hint[route-conflict]: 'first' and 'second' are declared in one place: an attribute in front of several declarators holds for each, so declare them apart, each with its own
//     ^ note[route-conflict]: GET /a is first declared here
//                     ^ error[route-conflict]: GET /b is declared twice
//                       hint[route-conflict]: 'first' and 'second' are declared in one place: an attribute in front of several declarators holds for each, so declare them apart, each with its own
//                     ^ note[route-conflict]: GET /b is first declared here
