// Before 3.2 a form is an object in the query, and another content has no place.
#include <optional>
#include <string>
#include <vector>

/// What is looked for.
struct Filter { std::string text; std::vector<int> ids; };

/// Finds items.
/// @param filter  all of it at once
[[api::get("/items")]] int items([[api::querystring]] Filter filter);
[[api::get("/more")]] int more([[api::querystring("application/json", "q")]] std::optional<Filter> filter);
//                                                                                                 ^ error[version-refused]: OpenAPI 3.1 has no parameter that is the whole query string: a form is an object in the query; another content cannot be described
//                                                                                                   hint[version-refused]: write the document with --openapi 3.2
