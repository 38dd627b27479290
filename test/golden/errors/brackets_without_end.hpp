// All that follows is a part of it.
struct Lamp {
  int lumens;
};
[[api::get("/lamps"), api::status(201) Lamp lamps();
//                                    ^ error[attribute-brackets]: the attributes that begin with '[[api::get' have no ']]' at their end
//                                      hint[attribute-brackets]: insert ']]'
[[api::gett("/bulbs")]] Lamp bulbs();
