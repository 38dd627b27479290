// flags: --base base/new.yaml --openapi 3.0
[[api::get("/items"), api::tag("items")]] int items();
// warning[version-loss]: OpenAPI 3.0 has no flow for the authorization of devices: it is left out (in new.yaml)
// hint[version-loss]: OpenAPI 3.2 can say it: --openapi 3.2
// warning[version-loss]: OpenAPI 3.0 has no default of a discriminator: it is left out (in new.yaml)
// hint[version-loss]: OpenAPI 3.2 can say it: --openapi 3.2
