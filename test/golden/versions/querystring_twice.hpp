// flags: --openapi 3.2
struct Filter { int id; };

[[api::get("/more")]] int more([[api::querystring, api::query]] Filter filter);
//                                                      ^ error[place-conflict]: 'filter' cannot be both 'api::querystring' and 'api::query'
//                                                        hint[place-conflict]: keep one of them
//                                    ^ note[place-conflict]: the first one is here
