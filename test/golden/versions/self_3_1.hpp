// Before 3.2 an extension keeps it.
[[api::self("https://api.example.com/openapi.yaml")]];

[[api::get("/a")]] int a();
