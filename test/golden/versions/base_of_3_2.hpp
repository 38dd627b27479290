// flags: --base base/new.yaml
[[api::get("/items"), api::tag("items")]] int items();
