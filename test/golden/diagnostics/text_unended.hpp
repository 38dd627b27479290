[[api::get("/lamps)]] int lamps();
//         ^ error[text-unended]: the text in the arguments of 'api::get' has no quote at its end
//           hint[text-unended]: write "/lamps"

// Right:
[[api::get("/bulbs")]] int bulbs();
