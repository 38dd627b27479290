// flags: --openapi 3.2
// Methods that have no attribute of their own; of those that have one, either spelling will do.
#include <string>
#include <vector>

struct Filter { std::string text; };
struct Item { int id; };

/// Finds items by what the body says.
[[api::method("QUERY", "/items")]] std::vector<Item> find_items(Filter filter);

[[api::method("GET", "/items/{id}")]] Item item(int id);

/// Makes a second item like the first.
[[api::method("COPY", "/items/{id}"), api::status(201)]] Item copy_item(int id);

[[api::method("M-SEARCH", "/items")]] void discover();
