constexpr char kPath[] = "/a";
[[api::get(kPath/* (old: /b) */]] int a();
//                             ^ error[attribute-brackets]: the arguments of 'api::get' have no ')' at their end
//                               hint[attribute-brackets]: insert ')'
