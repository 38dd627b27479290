[[api::get(/files/*)]] int a();
//         ^ error[text-unquoted]: argument 1 of 'api::get' is a text without quotes, and '/*' begins a comment
//           hint[text-unquoted]: write "/files/*"
