#include <vector>
using A = int [[api::minimum(1)]];
//                   ^ error[attribute-unattached]: 'api::minimum' does not belong to a declaration here
//                     hint[attribute-unattached]: attributes of an alias stand behind its name: using A [[…]] = …
using B = [[api::minimum(1)]] int;
//               ^ error[attribute-unattached]: 'api::minimum' does not belong to a declaration here
//                 hint[attribute-unattached]: attributes of an alias stand behind its name: using B [[…]] = …
using [[api::minimum(1)]] C = int;
//           ^ error[attribute-unattached]: 'api::minimum' does not belong to a declaration here
//             hint[attribute-unattached]: attributes of an alias stand behind its name: using C [[…]] = …
template <class T = int> using D = std::vector<T> [[api::min_items(1)]];
//                                                       ^ error[attribute-unattached]: 'api::min_items' does not belong to a declaration here
//                                                         hint[attribute-unattached]: attributes of an alias stand behind its name: using D [[…]] = …
struct Lamp {
  using E = unsigned [[using api: minimum(1), maximum(9)]];
//                                ^ error[attribute-unattached]: 'api::minimum' does not belong to a declaration here
//                                  hint[attribute-unattached]: attributes of an alias stand behind its name: using E [[…]] = …
//                                            ^ error[attribute-unattached]: 'api::maximum' does not belong to a declaration here
//                                              hint[attribute-unattached]: attributes of an alias stand behind its name: using E [[…]] = …
  E watts;
};
typedef int [[api::minimum(1)]] F;
//                 ^ error[attribute-unattached]: 'api::minimum' does not belong to a declaration here
//                   hint[attribute-unattached]: write it in front of the declaration or behind the declared name

// Right:
using G [[api::minimum(1)]] = int;
typedef int H [[api::minimum(1)]];
[[api::minimum(1)]] typedef int I;
[[api::get("/lamps/{a}")]] Lamp lamps(A a, B b, C c, D<> d, F f, G g, H h, I i);
