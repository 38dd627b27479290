struct Lamp {
  int watts [[api::name("w");
//                          ^ error[attribute-brackets]: the attributes that begin with '[[api::name' have no ']]' at their end
//                            hint[attribute-brackets]: insert ']]'
};
[[api::get("/a")]] Lamp a();
