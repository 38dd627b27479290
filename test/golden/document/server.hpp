[[api::server("https://api.example.com", "Production")]];
[[api::server("https://test.example.com")]];

[[api::get("/lamps")]] int lamps();

[[api::get("/files"), api::server("https://files.example.com", "Only files")]] int files();
