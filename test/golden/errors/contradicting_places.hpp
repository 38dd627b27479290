#include <string>

struct Filter {
  int least;
  int most;
};

[[api::get("/a")]] int two_places([[api::query, api::header("X-Room")]] int room);
//                                                   ^ error[place-conflict]: 'room' cannot be both 'api::query' and 'api::header'
//                                                     hint[place-conflict]: keep one of them
//                                       ^ note[place-conflict]: the first one is here
[[api::post("/b")]] int body_and_query([[api::body, api::query]] int room);
//                                                       ^ error[place-conflict]: 'room' cannot be both 'api::body' and 'api::query'
//                                                         hint[place-conflict]: keep one of them
//                                            ^ note[place-conflict]: the first one is here
[[api::get("/c")]] int spread([[api::query("filter"), api::title("Filter")]] Filter filter);
//                                   ^ error[spread-attribute]: 'api::query' says nothing here: each member of 'Filter' is a parameter of its own
//                                     hint[spread-attribute]: write it on the members
//                                                         ^ error[spread-attribute]: 'api::title' says nothing here: each member of 'Filter' is a parameter of its own
//                                                           hint[spread-attribute]: write it on the members
