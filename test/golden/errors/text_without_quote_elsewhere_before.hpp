[[vendor::note("Use b), api::get("/a")]] int a();
//                                  ^ error[text-unended]: the text in the arguments of 'vendor::note' has no quote at its end
//                                    hint[text-unended]: a text begins and ends with '"' in the same line
[[api::get("/b")]] int b();
