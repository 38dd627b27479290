[[api::get("/lamps/{id}")]] int lamp(int id);
//     ^ note[route-conflict]: GET /lamps/{id} is first declared here
[[api::get("/lamps/{name}")]] int lamp_by_name(int name);
//     ^ error[route-conflict]: GET /lamps/{name} is declared twice: clients cannot tell its path from '/lamps/{id}'
//       hint[route-conflict]: give one of them another path or another method

// Right:
[[api::get("/bulbs/{id}")]] int bulb(int id);
[[api::get("/bulbs/by-name/{name}")]] int bulb_by_name(int name);
