[[api::json_schema_dialect("https://spec.openapis.org/oas/3.1/dialect/2024-11-10")]];

[[api::get("/lamps")]] int lamps();
