// flags: --openapi 3.2
struct Filter { int id; };

[[api::get("/items")]] int items([[api::querystring]] Filter filter, int page);
//                                                                       ^ error[querystring-conflict]: 'filter' is the whole query string, so 'page' cannot be in it as well
