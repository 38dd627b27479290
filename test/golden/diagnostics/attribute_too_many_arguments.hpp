[[api::get("/lamps")]] int lamps([[api::minimum(1, 10)]] int limit);
//                                                 ^ error[attribute-too-many-arguments]: 'api::minimum' does not take 10 as argument 2
//                                                   hint[attribute-too-many-arguments]: write [[api::minimum(10)]]

// Right:
[[api::get("/bulbs")]] int bulbs([[api::minimum(1), api::maximum(10)]] int limit);
