// flags: --openapi 3.0
// A form is an object in the query.
struct Filter { int id; };

[[api::get("/items")]] int items([[api::querystring]] Filter filter);
