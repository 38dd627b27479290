struct Order {
  int number;
};
[[api::webhook("shipped")]] void shipped([[api::path]] int shop, Order order);
//                                                         ^ error[path-of-receiver]: 'shop' cannot travel in the path: a webhook has none
//                                                           hint[path-of-receiver]: the receiver chooses the URL: say [[api::query]] or [[api::header]], or make it a member of the body
[[api::post("/orders")]] void order([[api::query]] const char *url, Order order);
[[api::callback("order", "paid", "{$request.query.url}")]] void paid([[api::path]] int shop, Order order);
//                                                                                     ^ error[path-of-receiver]: 'shop' cannot travel in the path: a callback has none
//                                                                                       hint[path-of-receiver]: the receiver chooses the URL: say [[api::query]] or [[api::header]], or make it a member of the body
[[api::get("/shops/{shop}"), api::webhook("closed")]] void closed([[api::path]] int shop);
//                                                                                  ^ error[path-parameter-unbound]: 'shop' is no variable of the path "closed"
//                                                                                    hint[path-parameter-unbound]: write it into the path, in braces
//                                        ^ note[path-parameter-unbound]: the path is given here

// Right:
[[api::webhook("returned")]] void returned([[api::query]] int shop, Order order);
[[api::post("/shops/{shop}"), api::webhook("opened")]] void opened(int shop, Order order);
