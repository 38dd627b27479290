#include <string>

struct Lamp {
  int watts;
};

[[api::post("/lamps")]] void add(Lamp lamp, [[api::multipart]] std::string photo);
//                                                                         ^ error[media-type-conflict]: 'photo' is a part of a form, but the body is another kind already
//                                                                           hint[media-type-conflict]: mark all parts with either [[api::form]] or [[api::multipart]]
//                                    ^ note[media-type-conflict]: the body begins here

// Right:
[[api::post("/bulbs")]]
void add_bulb([[api::multipart]] Lamp bulb, [[api::multipart]] std::string photo);
