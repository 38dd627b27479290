[[api::get("/lamps")]] int lamps([[api::minimum(10), api::maximum(1)]] int limit);
//                                      ^ error[bounds-crossed]: 'minimum' leaves nothing that 'maximum' allows

// Right:
[[api::get("/bulbs")]] int bulbs([[api::minimum(1), api::maximum(10)]] int limit);
