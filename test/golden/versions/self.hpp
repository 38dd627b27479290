// flags: --openapi 3.2
[[api::self("https://api.example.com/openapi.yaml")]];

[[api::get("/a")]] int a();
