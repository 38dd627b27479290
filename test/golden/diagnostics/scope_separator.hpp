[[api:get("/lamps")]] int lamps();
//   ^ error[scope-separator]: 'api:get' is no attribute: '::' joins a scope and a name
//     hint[scope-separator]: write 'api::get'
[[deprecated, api.get("/bulbs")]] int bulbs();
//               ^ error[scope-separator]: 'api.get' is no attribute: '::' joins a scope and a name
//                 hint[scope-separator]: write 'api::get'

// Right:
[[api::get("/plugs")]] [[using api: tag("plugs")]] int plugs();
