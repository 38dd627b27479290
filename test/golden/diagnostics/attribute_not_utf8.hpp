[[api::get("/lamps"), api::summary("Straﬂe")]] int lamps();
//                                 ^ error[attribute-not-utf8]: argument 1 of 'api::summary' is not valid UTF-8

// Right:
[[api::get("/bulbs"), api::summary("Stra√üe")]] int bulbs();
