[[api::get("/lamps")]] int lamps([[api::maximum("ten")]] int limit);
//                                              ^ error[attribute-argument]: argument 1 of 'api::maximum' must be a number, not the string "ten"
//                                                hint[attribute-argument]: write [[api::maximum(10)]]

// Right:
constexpr int kLargest = 10;
[[api::get("/bulbs")]] int bulbs([[api::maximum(kLargest)]] int limit);
