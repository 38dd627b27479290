[[api::get("/lamps"), api::summary("All lamps"), api::summary("The lamps")]] int lamps();
//                                                    ^ error[attribute-repeated]: 'api::summary' stands twice on one declaration
//                                                      hint[attribute-repeated]: keep one of them
//                         ^ note[attribute-repeated]: it stands here first

// Right:
[[api::get("/bulbs"), api::summary("All bulbs")]] int bulbs();
