[[api::get("/lamps")]] int lamps(int room, [[api::query("room")]] int other);
//                                                                    ^ error[parameter-repeated]: a second parameter "room" in the query
//                                   ^ note[parameter-repeated]: the first one is here

// Right:
[[api::get("/bulbs")]] int bulbs(int room, [[api::query("other-room")]] int other);
