[[api::server("https://{host}.example.com")]];
//            ^ error[server-variable-undefined]: the variable 'host' of the server 'https://{host}.example.com' is not defined
//              hint[server-variable-undefined]: define it, in C++ with an oapi::ServerVariable of that name behind the URL, in a document under 'variables'

[[api::get("/lamps")]] int lamps();
