struct Filter {
  int room;
};

[[api::get("/lamps")]] int lamps(Filter filter);
//                                      ^ error[body-not-allowed]: a GET request has no body, but 'filter' is a 'Filter'
//                                        hint[body-not-allowed]: [[api::query]] makes its members single query parameters; [[api::ignore]] leaves it out; if a body is really sent, say [[api::body]]

// Right:
[[api::get("/bulbs")]] int bulbs([[api::query]] Filter filter);
