[[api::get("/a"), api::response(404, /* (really) */ "Not found"]] int a();
//                                                             ^ error[attribute-brackets]: the arguments of 'api::response' have no ')' at their end
//                                                               hint[attribute-brackets]: insert ')'
