// How other frameworks write variables of a path.
[[api::get("/lamps/:id")]] int express(int id);
//         ^ error[path-invalid]: "/lamps/:id" is no path: ':id' is no variable
//           hint[path-invalid]: write {id}
[[api::get("/lamps/<int>")]] int crow(int id);
//         ^ error[path-invalid]: "/lamps/<int>" is no path: '<' at offset 7 does not belong to a path
//           hint[path-invalid]: a variable is a name in braces, in one segment: /users/{id}
[[api::get("https://example.com/lamps")]] int url();
//         ^ error[path-invalid]: "https://example.com/lamps" is no path: it is a whole URL
//           hint[path-invalid]: the path is what follows the URL of a server
