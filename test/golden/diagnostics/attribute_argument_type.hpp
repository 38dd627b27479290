int largest;

[[api::get("/lamps")]] int lamps([[api::maximum(&largest)]] int limit);
//                                              ^ error[attribute-argument-type]: argument 1 of 'api::maximum' cannot be of type 'int *'
//                                                hint[attribute-argument-type]: write a number, a text, true, false, nullptr, an enumerator, an array of these, oapi::type<T> or a structure of namespace oapi

// Right:
constexpr int kLargest = 10;
[[api::get("/bulbs")]] int bulbs([[api::maximum(kLargest)]] int limit);
