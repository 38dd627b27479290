[[api::server( https://example.com, "Production")]];
//             ^ error[text-unquoted]: argument 1 of 'api::server' is a text without quotes, and '//' begins a comment
//               hint[text-unquoted]: write "https://example.com"
[[api::get("/a")]] int a();
