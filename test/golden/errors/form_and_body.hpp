#include <string>

struct Lamp {
  int watts;
};

[[api::post("/lamps")]] void add(Lamp lamp, [[api::form]] std::string name);
//                                                                    ^ error[media-type-conflict]: 'name' is a part of a form, but the body is another kind already
//                                                                      hint[media-type-conflict]: mark all parts with either [[api::form]] or [[api::multipart]]
//                                    ^ note[media-type-conflict]: the body begins here
[[api::post("/rooms")]] void both([[api::form]] std::string name, [[api::multipart]] std::string file);
//                                                                                               ^ error[media-type-conflict]: 'file' is a part of a form, but the body is another kind already
//                                                                                                 hint[media-type-conflict]: mark all parts with either [[api::form]] or [[api::multipart]]
//                                                          ^ note[media-type-conflict]: the body begins here
