#include <string>
#include <vector>

struct [[api::schema]] Lamp {
  [[api::minimum(1)]] std::string name;
//       ^ error[constraint-mismatch]: 'api::minimum' holds for numbers, but 'std::string' is a string
//         hint[constraint-mismatch]: strings have min_length, max_length, pattern, content_encoding, content_media_type, content_schema
  [[api::max_length(3)]] int watts;
//       ^ error[constraint-mismatch]: 'api::max_length' holds for strings, but 'int' is a number
//         hint[constraint-mismatch]: numbers have minimum, maximum, exclusive_minimum, exclusive_maximum, multiple_of
  [[api::pattern("a")]] std::vector<int> bulbs;
//       ^ error[constraint-mismatch]: 'api::pattern' holds for strings, but 'std::vector<int>' is an array
//         hint[constraint-mismatch]: arrays have min_items, max_items, unique_items, contains, min_contains, max_contains, unevaluated_items
  [[api::min_items(1)]] std::string maker;
//       ^ error[constraint-mismatch]: 'api::min_items' holds for arrays, but 'std::string' is a string
//         hint[constraint-mismatch]: strings have min_length, max_length, pattern, content_encoding, content_media_type, content_schema
  [[api::unique_items]] int lumens;
//       ^ error[constraint-mismatch]: 'api::unique_items' holds for arrays, but 'int' is a number
//         hint[constraint-mismatch]: numbers have minimum, maximum, exclusive_minimum, exclusive_maximum, multiple_of
  [[api::min_properties(1)]] int price;
//       ^ error[constraint-mismatch]: 'api::min_properties' holds for objects, but 'int' is a number
//         hint[constraint-mismatch]: numbers have minimum, maximum, exclusive_minimum, exclusive_maximum, multiple_of
};
