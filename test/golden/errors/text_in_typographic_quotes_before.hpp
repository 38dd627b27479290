[[api::get(“/a")]] int a();
//              ^ error[text-unended]: the text in the arguments of 'api::get' has no quote at its end
//                hint[text-unended]: write "/a"
