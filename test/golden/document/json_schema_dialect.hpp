[[api::json_schema_dialect("https://spec.openapis.org/oas/3.1/dialect/base")]];

[[api::get("/lamps")]] int lamps();
