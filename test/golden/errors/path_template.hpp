[[api::get("/lamps/{id}")]] int no_parameter();
//         ^ error[path-variable-unbound]: the path variable 'id' has no parameter
//           hint[path-variable-unbound]: name a parameter 'id', or declare it with [[api::path("id", oapi::type<…>)]]
//                              ^ note[path-variable-unbound]: 'no_parameter' is declared here
[[api::get("/rooms")]] int no_variable([[api::path]] int room);
//                                                       ^ error[path-parameter-unbound]: 'room' is no variable of the path "/rooms"
//                                                         hint[path-parameter-unbound]: write it into the path, in braces
//         ^ note[path-parameter-unbound]: the path is given here
[[api::get("/rooms/{room}")]] int misspelt(int rom);
//         ^ error[path-variable-unbound]: the path variable 'room' has no parameter
//           hint[path-variable-unbound]: did you mean 'rom'? Otherwise name a parameter 'room', or declare it with [[api::path("room", oapi::type<…>)]]
//                                ^ note[path-variable-unbound]: 'misspelt' is declared here
[[api::get("lamps")]] int no_slash();
//         ^ error[path-invalid]: "lamps" is no path: a path begins with '/'
//           hint[path-invalid]: did you mean "/lamps"?
[[api::get("/open/{id")]] int open(int id);
//         ^ error[path-invalid]: "/open/{id" is no path: '{' at offset 6 is never closed
//           hint[path-invalid]: a variable is a name in braces, in one segment: /users/{id}
[[api::get("/twice/{id}/{id}")]] int twice(int id);
//         ^ error[path-invalid]: "/twice/{id}/{id}" is no path: the variable 'id' stands there twice
//           hint[path-invalid]: give one of them another name
[[api::get("/empty/{}")]] int empty();
//         ^ error[path-invalid]: "/empty/{}" is no path: '{}' at offset 7 names no variable
//           hint[path-invalid]: a variable is a name in braces, in one segment: /users/{id}

namespace [[api::prefix("/v1")]] v1 {
[[api::get("bulbs")]] int behind_prefix();
//         ^ error[path-invalid]: "bulbs" is no path: a path begins with '/'
//           hint[path-invalid]: did you mean "/bulbs"?
// The prefix itself.
[[api::get("")]] int at_prefix();
} // namespace v1
