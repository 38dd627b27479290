[[api::server("https://{host}.example.com")]];
//            ^ error[server-variable-undefined]: the variable 'host' of the server 'https://{host}.example.com' is not defined

[[api::get("/lamps")]] int lamps();
