// flags: --base base/old.yaml
// Where nothing else says it, the document follows the version of its base.
[[api::get("/items"), api::tag("items")]] int items();
