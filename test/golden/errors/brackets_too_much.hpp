[[[api::get("/lamps")]] int lamps();
// <- error[attribute-brackets]: there is a '[' too much at 'api::get'
//    hint[attribute-brackets]: remove it
[[api::get("/bulbs")]] int bulbs();
