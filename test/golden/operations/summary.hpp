/// This sentence gives way. This one stays.
[[api::get("/lamps"), api::summary("All lamps")]]
int lamps();
