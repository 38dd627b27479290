[[api::get("/lamps")]] int first();
[[api::get("/lamps")]] int second();
[[api::get("/rooms/{x}")]] int room(int x);
[[api::get("/rooms/{y}")]] int same_room(int y);
[[api::webhook("event")]] void event();
[[api::webhook("event")]] void again();
[[api::post("/lamps")]] int another_method();
