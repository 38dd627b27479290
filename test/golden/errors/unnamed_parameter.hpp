[[api::get("/lamps")]] int lamps(int);
