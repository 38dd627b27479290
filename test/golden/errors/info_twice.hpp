[[api::info("Lamps", "1")]];
[[api::info("Rooms", "2")]];

[[api::get("/lamps")]] int lamps();
