[[api::get(/lamps), api::summary(All lamps)]] int lamps();
//         ^ error[text-unquoted]: argument 1 of 'api::get' is a text without quotes
//           hint[text-unquoted]: write "/lamps"

// Right:
constexpr char kAll[] = "All plugs";
[[api::get("/plugs"), api::summary(kAll)]] int plugs();
