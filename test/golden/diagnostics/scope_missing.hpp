[[get("/lamps")]] int lamps();
// <- warning[scope-missing]: 'get' has no effect without a scope: the attributes of an API have the scope 'api'
//    hint[scope-missing]: did you mean 'api::get'?
struct [[schema, nodiscard]] Lamp {
//       ^ warning[scope-missing]: 'schema' has no effect without a scope: the attributes of an API have the scope 'api'
//         hint[scope-missing]: did you mean 'api::schema'?
  [[minimum(1)]] int watts;
//  ^ warning[scope-missing]: 'minimum' has no effect without a scope: the attributes of an API have the scope 'api'
//    hint[scope-missing]: did you mean 'api::minimum'?
};

// Right, and attributes of others:
[[api::get("/bulbs")]] [[deprecated("use lamps")]] int bulbs();
[[shop::get("/plugs"), nodiscard, gnu::cold]] int plugs();
[[using shop: get("/sockets"), schema]] int sockets();
struct [[minimum]] Socket {};
