[[api::get("/lamps/{id}")]] int no_parameter();
[[api::get("/rooms")]] int no_variable([[api::path]] int room);
[[api::get("/rooms/{room}")]] int misspelt(int rom);
[[api::get("lamps")]] int no_slash();
[[api::get("/open/{id")]] int open(int id);
[[api::get("/twice/{id}/{id}")]] int twice(int id);
[[api::get("/empty/{}")]] int empty();
