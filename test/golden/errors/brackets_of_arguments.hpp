// Clang finds its way behind each of them.
struct Lamp {
  int lumens;
};
[[api::get("/a"])] Lamp a();
//             ^ error[attribute-brackets]: there is a ']' too much at 'api::get'
//               hint[attribute-brackets]: remove it
[[api::get("/b"]] Lamp b();
//             ^ error[attribute-brackets]: the arguments of 'api::get' have no ')' at their end
//               hint[attribute-brackets]: insert ')'
[[api::get("/c"))]] Lamp c();
//              ^ error[attribute-brackets]: there is a ')' too much at 'api::get'
//                hint[attribute-brackets]: remove it
[[api::get "/d"]] Lamp d();
//         ^ error[attribute-brackets]: the arguments of 'api::get' do not stand in '(' and ')'
//           hint[attribute-brackets]: write 'get(…)'
[[api::get["/e"]]] Lamp e();
//        ^ error[attribute-brackets]: the arguments of 'api::get' do not stand in '(' and ')'
//          hint[attribute-brackets]: write 'get(…)'
[[api::get{"/f"}]] Lamp f();
//        ^ error[attribute-brackets]: the arguments of 'api::get' do not stand in '(' and ')'
//          hint[attribute-brackets]: write 'get(…)'
[[api::get("/g"); api::status(201)]] Lamp g();
//              ^ error[attribute-brackets]: behind 'api::get' stands ';'
//                hint[attribute-brackets]: write ',' between attributes
[[using api: get("/h", status(201)]] Lamp h();
//                                ^ error[attribute-brackets]: the arguments of 'api::get' have no ')' at their end
//                                  hint[attribute-brackets]: insert ')'
[[api::get("/i")]]] Lamp i();
//                ^ error[attribute-brackets]: there is a ']' too much at 'api::get'
//                  hint[attribute-brackets]: remove it
[api::get("/j")] Lamp j();
// <- error[attribute-brackets]: 'api::get' stands in one pair of brackets
//    hint[attribute-brackets]: write '[[' and ']]'
[[api get("/k")]] Lamp k();
//   ^ error[scope-separator]: 'api get' is no attribute: '::' joins a scope and a name
//     hint[scope-separator]: write 'api::get'

// Told by Clang: where a comma belongs.
[[api::get("/l") api::status(201)]] Lamp l();
//              ^ error[clang-error]: expected ','
//                hint[clang-error]: insert ','

// Right, if strange:
[ [api::get("/m") ] ] Lamp m();
[[api::get("/n[]" ")" "]]")]] Lamp n();
