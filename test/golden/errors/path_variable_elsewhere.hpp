// The parameter is there, and an attribute keeps it out of the path.
[[api::get("/a/{id}")]] int a([[api::query]] int id);
//         ^ error[path-variable-unbound]: the path variable 'id' has no parameter
//           hint[path-variable-unbound]: parameter 'id' does not travel in the path: take away its [[api::query]]
//                          ^ note[path-variable-unbound]: 'a' is declared here
[[api::get("/b/{id}")]] int b([[api::header("X-Id")]] int id);
//         ^ error[path-variable-unbound]: the path variable 'id' has no parameter
//           hint[path-variable-unbound]: parameter 'id' does not travel in the path: take away its [[api::header]]
//                          ^ note[path-variable-unbound]: 'b' is declared here
[[api::get("/c/{id}")]] int c([[api::ignore]] int id);
//         ^ error[path-variable-unbound]: the path variable 'id' has no parameter
//           hint[path-variable-unbound]: parameter 'id' does not travel in the path: take away its [[api::ignore]]
//                          ^ note[path-variable-unbound]: 'c' is declared here

// The names that headers have on the wire are not near to any, and neither is the very name.
[[api::get("/d/{key}")]] int d([[api::header("X-Key")]] int number);
//         ^ error[path-variable-unbound]: the path variable 'key' has no parameter
//           hint[path-variable-unbound]: name a parameter 'key', or declare it with [[api::path("key", oapi::type<…>)]]
//                           ^ note[path-variable-unbound]: 'd' is declared here
[[api::get("/e/{key}")]] int e([[api::query("key")]] int number);
//         ^ error[path-variable-unbound]: the path variable 'key' has no parameter
//           hint[path-variable-unbound]: name a parameter 'key', or declare it with [[api::path("key", oapi::type<…>)]]
//                           ^ note[path-variable-unbound]: 'e' is declared here
