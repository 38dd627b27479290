[[api::get("/a"), api::summary("All"), api::description(see https://example.com/a, and (perhaps) b)]] int a();
//                                                      ^ error[text-unquoted]: argument 1 of 'api::description' is a text without quotes, and '//' begins a comment
//                                                        hint[text-unquoted]: write "see https://example.com/a, and (perhaps) b"
