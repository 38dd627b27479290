[[api::get("/lamps/{lamp}/rooms/{room-name}")]]
int inferred_and_named(int lamp, [[api::path("room-name")]] const char *room);
