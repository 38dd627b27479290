#include <string>

[[api::get("/lamps"), api::summary('lamp')]] int lamps([[api::minimum('10')]] int watts);
//                                 ^ error[text-in-single-quotes]: argument 1 of 'api::summary' stands in single quotes, which makes a number of it
//                                   hint[text-in-single-quotes]: write "lamp"
//                                                                    ^ error[text-in-single-quotes]: argument 1 of 'api::minimum' stands in single quotes, which makes a number of it
//                                                                      hint[text-in-single-quotes]: write "10"

// Right, one character and a text:
[[api::get("/bulbs"), api::summary("lamp")]] int bulbs([[api::default_value('x')]] std::string kind);
