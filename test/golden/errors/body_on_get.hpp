struct Filter {
  int room;
};

[[api::get("/lamps")]] int lamps(Filter filter);
[[api::delete("/lamps")]] int remove(Filter filter);
[[api::head("/lamps")]] void exists(Filter filter);
