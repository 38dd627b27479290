#include <string>
#include <vector>

[[api::get("/lamps")]] int lamps([[api::min_length(1)]] std::vector<std::string> names);
//                                      ^ error[constraint-mismatch]: 'api::min_length' holds for strings, but 'std::vector<std::string>' is an array
//                                        hint[constraint-mismatch]: arrays have min_items, max_items, unique_items, contains, min_contains, max_contains, unevaluated_items

// Right:
using Name [[api::min_length(1)]] = std::string;
[[api::get("/bulbs")]] int bulbs([[api::min_items(1)]] std::vector<Name> names);
