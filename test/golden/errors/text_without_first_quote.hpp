[[api::server(https://shop.example.com/v1")]];
//            ^ error[text-unquoted]: argument 1 of 'api::server' is a text without quotes, and '//' begins a comment
//              hint[text-unquoted]: write "https://shop.example.com/v1"
[[api::get("/a")]] int a();
