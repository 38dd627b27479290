[[api::get("/lamps/{id}")]] int lamp(int number);
//         ^ error[path-variable-unbound]: the path variable 'id' has no parameter
//           hint[path-variable-unbound]: name a parameter 'id', or declare it with [[api::path("id", oapi::type<…>)]]
//                              ^ note[path-variable-unbound]: 'lamp' is declared here

// Right:
[[api::get("/bulbs/{id}")]] int bulb(int id);
[[api::get("/rooms/{id}")]] int room([[api::path("id")]] int number);
