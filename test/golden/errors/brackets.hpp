#include <oapi/api.hpp>
struct [api::schema] Plug {
//     ^ error[attribute-brackets]: 'api::schema' stands in one pair of brackets
//       hint[attribute-brackets]: write '[[' and ']]'
  int volts;
};
struct Lamp {
  [api::minimum(1)] int lumens;
// <- error[attribute-brackets]: 'api::minimum' stands in one pair of brackets
//    hint[attribute-brackets]: write '[[' and ']]'
  [[api::minimum(1)] int watts;
//                  ^ error[attribute-brackets]: the attributes that begin with '[[api::minimum' have no ']' at their end
//                    hint[attribute-brackets]: insert ']'
};
