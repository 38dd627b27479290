[[api::get("/bulbs")]] int bulbs();

[[api::status(201)]] int add_lamp(int watts);
//     ^ error[route-missing]: 'add_lamp' carries 'api::status', but nothing makes it an operation
//       hint[route-missing]: add its route, such as [[api::get("/…")]] or [[api::webhook("…")]]

// Right:
[[api::post("/bulbs"), api::status(201)]] int add_bulb(int watts);
