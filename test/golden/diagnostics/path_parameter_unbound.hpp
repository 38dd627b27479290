[[api::get("/lamps")]] int lamps([[api::path]] int room);
//                                                 ^ error[path-parameter-unbound]: 'room' is no variable of the path "/lamps"
//                                                   hint[path-parameter-unbound]: write it into the path, in braces
//         ^ note[path-parameter-unbound]: the path is given here

// Right:
[[api::get("/rooms/{room}/bulbs")]] int bulbs([[api::path]] int room);
