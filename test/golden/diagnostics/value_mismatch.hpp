[[api::get("/lamps")]] int lamps([[api::maximum(100)]] int limit = 200);
//                                                         ^ error[value-mismatch]: the default does not match its schema: is above the maximum 100

// Right:
[[api::get("/bulbs")]] int bulbs([[api::maximum(100)]] int limit = 20);
