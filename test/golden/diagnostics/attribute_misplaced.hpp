[[api::get("/lamps"), api::minimum(1)]] int lamps(int room);
//                         ^ error[attribute-misplaced]: 'api::minimum' cannot stand on a function
//                           hint[attribute-misplaced]: it may stand on a parameter, a data member or a type alias

// Right:
[[api::get("/bulbs")]] int bulbs([[api::minimum(1)]] int room);
