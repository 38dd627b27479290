[[api::get("/a"), api::summary("They say “please”)]] int a();
//                             ^ error[text-unended]: the text in the arguments of 'api::summary' has no quote at its end
//                               hint[text-unended]: write "They say “please”"
