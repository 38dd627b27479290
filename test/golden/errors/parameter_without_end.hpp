[[api::get("/a")]] int a(int id [[api::query("a", int b);
//                                                      ^ error[attribute-brackets]: the attributes that begin with '[[api::query' have no ']]' at their end
//                                                        hint[attribute-brackets]: insert ']]'
[[api::get("/b")]] int b();
