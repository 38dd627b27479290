[[api::get("/bulbs")]] int bulbs();

[[oapi::get("/lamps")]] int lamps();
// <- warning[scope-misspelt]: 'oapi::get' has no effect: the attributes of an API have the scope 'api'
//    hint[scope-misspelt]: did you mean 'api::get'?

[[openapi::get("/rooms")]] int rooms();
// <- warning[scope-misspelt]: 'openapi::get' has no effect: the attributes of an API have the scope 'api'
//    hint[scope-misspelt]: did you mean 'api::get'?
