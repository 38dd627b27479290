[[api::server("shop.example.com/v1")]];
//            ^ remark[server-url-relative]: 'shop.example.com/v1' names no host to clients: it begins with no scheme
//              hint[server-url-relative]: if a host is meant, write https://shop.example.com/v1
[[api::server("localhost:8080")]];
//            ^ remark[server-url-relative]: 'localhost:8080' names no host to clients: it begins with no scheme
//              hint[server-url-relative]: if a host is meant, write http://localhost:8080
[[api::server("localhost/v1")]];
//            ^ remark[server-url-relative]: 'localhost/v1' names no host to clients: it begins with no scheme
//              hint[server-url-relative]: if a host is meant, write http://localhost/v1
[[api::server("shop.de:8080/v1")]];
//            ^ remark[server-url-relative]: 'shop.de:8080/v1' names no host to clients: it begins with no scheme
//              hint[server-url-relative]: if a host is meant, write https://shop.de:8080/v1
[[api::server("127.0.0.1")]];
//            ^ remark[server-url-relative]: '127.0.0.1' names no host to clients: it begins with no scheme
//              hint[server-url-relative]: if a host is meant, write http://127.0.0.1
[[api::server("localhosting.com/v1")]];
//            ^ remark[server-url-relative]: 'localhosting.com/v1' names no host to clients: it begins with no scheme
//              hint[server-url-relative]: if a host is meant, write https://localhosting.com/v1
[[api::server("127.example.com")]];
//            ^ remark[server-url-relative]: '127.example.com' names no host to clients: it begins with no scheme
//              hint[server-url-relative]: if a host is meant, write https://127.example.com

// Right:
#include <oapi/api.hpp>
[[api::server("https://shop.example.com")]];
[[api::server("//shop.example.com")]];
[[api::server("/")]];
[[api::server("api")]];
[[api::server("v1.2/")]];
[[api::server("./example.com")]];
[[api::server("api/shop.example.com")]];
[[api::server("index.php/api")]];
[[api::server("swagger.json")]];
[[api::server("v1.beta")]];
[[api::server("rest.api")]];
[[api::server("mailto:5")]];
[[api::server("wss:443")]];
[[api::server("{host}.example.com", "All", oapi::ServerVariable{.name = "host", .default_ = "https://eu"})]];
[[api::get("/items")]] int items();
