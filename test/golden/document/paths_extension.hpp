[[api::paths_extension("x-gateway", R"({"timeout": 30})"), api::paths_extension("x-owner", R"("lights")")]];

[[api::get("/lamps")]] int lamps();
