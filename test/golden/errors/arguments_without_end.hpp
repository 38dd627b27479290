struct Lamp {
  int watts;
};
[[api::get("/a"), api::tag("z",]] Lamp a();
//                             ^ error[attribute-brackets]: the arguments of 'api::tag' have no ')' at their end
//                               hint[attribute-brackets]: insert ')'
[[api::get("/b")]] Lamp b();
