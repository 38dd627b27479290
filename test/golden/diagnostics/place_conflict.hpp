[[api::get("/lamps")]] int lamps([[api::query, api::header]] int room);
//                                                  ^ error[place-conflict]: 'room' cannot be both 'api::query' and 'api::header'
//                                                    hint[place-conflict]: keep one of them
//                                      ^ note[place-conflict]: the first one is here

// Right:
[[api::get("/bulbs")]] int bulbs([[api::query]] int room);
