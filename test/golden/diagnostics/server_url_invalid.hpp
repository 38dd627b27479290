[[api::server("https://{host.example.com")]];
//            ^ error[server-url-invalid]: 'https://{host.example.com' is no URL of a server: '{' at offset 8 is never closed

[[api::get("/lamps")]] int lamps();
