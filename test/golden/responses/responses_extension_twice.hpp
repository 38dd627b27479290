[[api::get("/fuses"), api::responses_extension("x-complete", "1"), api::responses_extension("x-complete", "2")]] int fuses();
//                                                                      ^ error[attribute-repeated]: 'api::responses_extension' stands twice on one declaration
//                                                                        hint[attribute-repeated]: keep one of them
//                         ^ note[attribute-repeated]: it stands here first
