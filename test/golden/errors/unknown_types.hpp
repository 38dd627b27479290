#include <map>
#include <thread>
#include <vector>

struct Incomplete;
union Either {
  int a;
  float b;
};

struct [[api::schema]] Lamp {
  void (*callback)(int);
//       ^ error[type-unknown]: no schema is known for 'void (*)(int)': a function has no JSON form
//         hint[type-unknown]: leave it out with [[api::ignore]], or say what is on the wire: with [[api::one_of(oapi::type<…>)]] or [[api::schema_json("…")]] here, or for all of the type under 'types:' in oapi-gen.yaml
  std::thread thread;
//            ^ error[type-unknown]: no schema is known for 'std::thread'
//              hint[type-unknown]: leave it out with [[api::ignore]], or say what is on the wire: with [[api::one_of(oapi::type<…>)]] or [[api::schema_json("…")]] here, or for all of the type under 'types:' in oapi-gen.yaml
  Incomplete *incomplete;
//            ^ error[type-unknown]: no schema is known for 'Incomplete': it is only declared here; include the header that defines it
//              hint[type-unknown]: leave it out with [[api::ignore]], or say what is on the wire: with [[api::one_of(oapi::type<…>)]] or [[api::schema_json("…")]] here, or for all of the type under 'types:' in oapi-gen.yaml
  Either either;
//       ^ error[type-unknown]: no schema is known for 'Either': a union does not say which member it holds; use std::variant
//         hint[type-unknown]: leave it out with [[api::ignore]], or say what is on the wire: with [[api::one_of(oapi::type<…>)]] or [[api::schema_json("…")]] here, or for all of the type under 'types:' in oapi-gen.yaml
  int Lamp::*member;
//           ^ error[type-unknown]: no schema is known for 'int Lamp::*': a pointer to a member has no JSON form
//             hint[type-unknown]: leave it out with [[api::ignore]], or say what is on the wire: with [[api::one_of(oapi::type<…>)]] or [[api::schema_json("…")]] here, or for all of the type under 'types:' in oapi-gen.yaml
  std::map<std::vector<int>, int> by_list;
//                                ^ error[type-map-key]: the keys of 'std::map<std::vector<int>, int>' are no texts: names in JSON are strings, enums or integers
//                                  hint[type-map-key]: send a list of pairs, or say with [[api::schema_json("…")]] what your serialiser makes of it
  long double precise;
};
[[api::get("/lamps")]] int lamps(void *pointer);
//                                     ^ error[type-unknown]: no schema is known for 'void *': a pointer to void does not say what it points at
//                                       hint[type-unknown]: leave it out with [[api::ignore]], or say what is on the wire: with [[api::one_of(oapi::type<…>)]] or [[api::schema_json("…")]] here, or for all of the type under 'types:' in oapi-gen.yaml
