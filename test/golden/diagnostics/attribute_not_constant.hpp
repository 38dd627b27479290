int largest();
//  ^ note[attribute-not-constant]: declared here

[[api::get("/lamps")]] int lamps([[api::maximum(largest())]] int limit);
//                                              ^ error[attribute-not-constant]: argument 1 of 'api::maximum' is not a constant expression
//                                              ^ note[attribute-not-constant]: non-constexpr function 'largest' cannot be used in a constant expression

// Right:
constexpr int most() { return 100; }
[[api::get("/bulbs")]] int bulbs([[api::maximum(most())]] int limit);
