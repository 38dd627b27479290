[[api::get("/lamps")]] int lamps([api::query] int room);
//                               ^ error[attribute-brackets]: 'api::query' stands in one pair of brackets
//                                 hint[attribute-brackets]: write '[[' and ']]'
[[api::get("/bulbs")]] int bulbs();
