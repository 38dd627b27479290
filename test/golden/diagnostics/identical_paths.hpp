[[api::get("/lamps/{id}")]] int lamp(int id);
//     ^ note[identical-paths]: GET /lamps/{id} is first declared here
[[api::delete("/lamps/{lamp}")]] void remove_lamp(int lamp);
//     ^ error[identical-paths]: '/lamps/{lamp}' and '/lamps/{id}' are one path to clients, who do not see the names of variables
//       hint[identical-paths]: name the variables alike

// Right:
[[api::get("/bulbs/{id}")]] int bulb(int id);
[[api::delete("/bulbs/{id}")]] void remove_bulb(int id);
