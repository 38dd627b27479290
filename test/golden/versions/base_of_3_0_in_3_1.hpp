// flags: --base base/old.yaml --openapi 3.1
[[api::get("/items"), api::tag("items")]] int items();
