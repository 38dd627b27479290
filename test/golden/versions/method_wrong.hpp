// flags: --openapi 3.2
[[api::method("query", "/a")]] int lower();
//            ^ error[attribute-value]: methods are written as they are sent, in capitals: "QUERY", not "query"
[[api::method("A B", "/b")]] int spaced();
//            ^ error[attribute-value]: "A B" is no HTTP method
[[api::method("COPY", "c")]] int relative();
//                    ^ error[path-invalid]: "c" is no path: a path begins with '/'
//                      hint[path-invalid]: did you mean "/c"?
[[api::method("COPY", "/d/{id}")]] int unbound();
//                    ^ error[path-variable-unbound]: the path variable 'id' has no parameter
//                      hint[path-variable-unbound]: name a parameter 'id', or declare it with [[api::path("id", oapi::type<…>)]]
//                                     ^ note[path-variable-unbound]: 'unbound' is declared here
[[api::method("COPY")]] int missing();
//     ^ error[attribute-missing-argument]: 'api::method' needs an argument 'path', a string
//       hint[attribute-missing-argument]: write [[api::method("…", "/…")]]
[[api::method("COPY", "/e")]] int one();
//     ^ note[route-conflict]: COPY /e is first declared here
[[api::method("COPY", "/e")]] int two();
//     ^ error[route-conflict]: COPY /e is declared twice
//       hint[route-conflict]: give one of them another path or another method
