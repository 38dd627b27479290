[[api::get("/lamps"), api::parameter_example("limt", 3)]] int lamps(int limit);
//                                           ^ error[example-target]: there is no parameter 'limt' that it could be an example of
//                                             hint[example-target]: did you mean 'limit'?

// Right:
[[api::get("/bulbs"), api::parameter_example("limit", 3)]] int bulbs(int limit);
