[[api::get("/lamps")]]
int lamps([[api::query("id")]] int);
