struct Lamp {
  int lumens;
};
[[api::get("/lamps"] Lamp lamps();
//                 ^ error[attribute-brackets]: the arguments of 'api::get' have no ')' at their end
//                   hint[attribute-brackets]: insert ')'

// Right:
[[api::get("/bulbs"), api::status(201)]] Lamp bulbs();
