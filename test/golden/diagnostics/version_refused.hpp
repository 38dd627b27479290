// flags: --openapi 3.1
#include <string>

[[api::method("QUERY", "/lamps")]] int find_lamps([[api::body]] std::string text);
//     ^ error[version-refused]: OpenAPI 3.1 has no field for the method QUERY: the operation cannot be described
//       hint[version-refused]: write the document with --openapi 3.2

// Right:
[[api::post("/lamps/search")]] int search_lamps([[api::body]] std::string text);
