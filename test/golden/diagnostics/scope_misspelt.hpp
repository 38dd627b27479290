[[apl::get("/lamps")]] int lamps();
// <- warning[scope-misspelt]: 'apl::get' has no effect: the attributes of an API have the scope 'api'
//    hint[scope-misspelt]: did you mean 'api::get'?
[[using oapi: get("/plugs"), deprecated]] int plugs();
//      ^ warning[scope-misspelt]: 'oapi::deprecated' has no effect: the attributes of an API have the scope 'api'
//        hint[scope-misspelt]: did you mean 'api::deprecated'?
//      ^ warning[scope-misspelt]: 'oapi::get' has no effect: the attributes of an API have the scope 'api'
//        hint[scope-misspelt]: did you mean 'api::get'?

// Right, and attributes of other programs:
[[api::get("/lights")]] int lights();
[[gnu::unused]] [[app::shiny]] [[clang::get("/"), other::name("x")]] int bulbs();
