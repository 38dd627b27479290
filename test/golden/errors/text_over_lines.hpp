[[api::get("/lamps"), api::summary("All lamps,
//                                 ^ error[text-unended]: the text in the arguments of 'api::summary' has no quote at its end
//                                   hint[text-unended]: a text begins and ends with '"' in the same line
                                   and their bulbs")]] int lamps();
