[[api::get("/lamps")]] int first();
//     ^ note[route-conflict]: GET /lamps is first declared here
[[api::get("/lamps")]] int second();
//     ^ error[route-conflict]: GET /lamps is declared twice
//       hint[route-conflict]: give one of them another path or another method
[[api::get("/rooms/{x}")]] int room(int x);
//     ^ note[route-conflict]: GET /rooms/{x} is first declared here
[[api::get("/rooms/{y}")]] int same_room(int y);
//     ^ error[route-conflict]: GET /rooms/{y} is declared twice: clients cannot tell its path from '/rooms/{x}'
//       hint[route-conflict]: give one of them another path or another method
[[api::webhook("event")]] void event();
//     ^ note[route-conflict]: POST of webhook 'event' is first declared here
[[api::webhook("event")]] void again();
//     ^ error[route-conflict]: POST of webhook 'event' is declared twice
//       hint[route-conflict]: give one of them another name or another method
[[api::post("/lamps")]] int another_method();
