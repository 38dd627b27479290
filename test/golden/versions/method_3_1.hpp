// Before 3.2 there is no place for them.
#include <string>

struct Filter { std::string text; };

[[api::method("QUERY", "/items")]] int find_items(Filter filter);
//     ^ error[version-refused]: OpenAPI 3.1 has no field for the method QUERY: the operation cannot be described
//       hint[version-refused]: write the document with --openapi 3.2
[[api::method("COPY", "/items/{id}")]] void copy_item(int id);
//     ^ error[version-refused]: OpenAPI 3.1 has no field for methods of any name: the operation cannot be described
//       hint[version-refused]: write the document with --openapi 3.2
[[api::get("/items")]] int items();
