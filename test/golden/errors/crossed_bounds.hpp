#include <string>
#include <vector>

struct [[api::schema]] Lamp {
  [[api::minimum(5), api::maximum(3)]] int watts;
//       ^ error[bounds-crossed]: 'minimum' leaves nothing that 'maximum' allows
  [[api::min_length(5), api::max_length(3)]] std::string name;
//       ^ error[bounds-crossed]: 'minLength' leaves nothing that 'maxLength' allows
  [[api::min_items(5), api::max_items(3)]] std::vector<int> bulbs;
//       ^ error[bounds-crossed]: 'minItems' leaves nothing that 'maxItems' allows
  [[api::exclusive_minimum(3), api::exclusive_maximum(3)]] double price;
//       ^ error[bounds-crossed]: 'exclusiveMinimum' leaves nothing that 'exclusiveMaximum' allows
};
