[[api::get]] int lamps();
//     ^ error[attribute-missing-argument]: 'api::get' needs an argument 'path', a string
//       hint[attribute-missing-argument]: write [[api::get("/…")]]

// Right:
[[api::get("/bulbs")]] int bulbs();
