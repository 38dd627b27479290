// flags: --openapi 3.2
#include <optional>
#include <string>
#include <vector>

/// What is looked for.
struct Filter { std::string text; std::vector<int> ids; };

/// Finds items.
/// @param filter  all of it at once
[[api::get("/items")]] int items([[api::querystring]] Filter filter);
[[api::get("/more")]] int more([[api::querystring("application/json", "q")]] std::optional<Filter> filter);
