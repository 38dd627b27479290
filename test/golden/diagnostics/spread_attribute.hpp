struct Filter {
  int room;
};

[[api::get("/lamps")]] int lamps([[api::query("filter")]] Filter filter);
//                                      ^ error[spread-attribute]: 'api::query' says nothing here: each member of 'Filter' is a parameter of its own
//                                        hint[spread-attribute]: write it on the members

// Right:
struct Search {
  [[api::name("room-number")]] int room;
};
[[api::get("/bulbs")]] int bulbs([[api::query]] Search search);
