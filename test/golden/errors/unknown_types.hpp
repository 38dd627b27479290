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
//         hint[type-unknown]: say what is on the wire with [[api::schema_json("…")]] or [[api::one_of(oapi::type<…>)]], or leave it out with [[api::ignore]]
  std::thread thread;
//            ^ error[type-unknown]: no schema is known for 'std::thread': no mapping for 'std::thread'
//              hint[type-unknown]: say what is on the wire with [[api::schema_json("…")]] or [[api::one_of(oapi::type<…>)]], or leave it out with [[api::ignore]]
  Incomplete *incomplete;
//            ^ error[type-unknown]: no schema is known for 'Incomplete': the class is only declared, not defined
//              hint[type-unknown]: say what is on the wire with [[api::schema_json("…")]] or [[api::one_of(oapi::type<…>)]], or leave it out with [[api::ignore]]
  Either either;
//       ^ error[type-unknown]: no schema is known for 'Either': a union does not say which member it holds; use std::variant
//         hint[type-unknown]: say what is on the wire with [[api::schema_json("…")]] or [[api::one_of(oapi::type<…>)]], or leave it out with [[api::ignore]]
  int Lamp::*member;
//           ^ error[type-unknown]: no schema is known for 'int Lamp::*': no mapping for 'int Lamp::*'
//             hint[type-unknown]: say what is on the wire with [[api::schema_json("…")]] or [[api::one_of(oapi::type<…>)]], or leave it out with [[api::ignore]]
  std::map<std::vector<int>, int> by_list;
//                                ^ error[type-map-key]: the keys of 'std::map<std::vector<int>, int>' are no texts: names in JSON are strings, enums or integers
  long double precise;
};
[[api::get("/lamps")]] int lamps(void *pointer);
//                                     ^ error[body-not-allowed]: a GET request has no body, but 'pointer' is a 'void *'
//                                       hint[body-not-allowed]: [[api::query]] makes its members single query parameters; [[api::ignore]] leaves it out; if a body is really sent, say [[api::body]]
