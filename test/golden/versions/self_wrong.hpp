// flags: --openapi 3.2
[[api::self("openapi.yaml#/info")]];
//          ^ error[attribute-value]: the document's own URI has no fragment, "openapi.yaml#/info" has

[[api::get("/a")]] int a();
