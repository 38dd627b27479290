[[api::server("shop.example.com/v1")]];
//            ^ remark[server-url-relative]: 'shop.example.com/v1' names no host to clients: it begins with no scheme
//              hint[server-url-relative]: if a host is meant, write https://shop.example.com/v1
[[api::server("localhost:8080")]];
//            ^ remark[server-url-relative]: 'localhost:8080' names no host to clients: it begins with no scheme
//              hint[server-url-relative]: if a host is meant, write http://localhost:8080
[[api::server("localhost/v1")]];
//            ^ remark[server-url-relative]: 'localhost/v1' names no host to clients: it begins with no scheme
//              hint[server-url-relative]: if a host is meant, write http://localhost/v1
[[api::server("shop:8080/v1")]];
//            ^ remark[server-url-relative]: 'shop:8080/v1' names no host to clients: it begins with no scheme
//              hint[server-url-relative]: if a host is meant, write https://shop:8080/v1
[[api::server("127.0.0.1")]];
//            ^ remark[server-url-relative]: '127.0.0.1' names no host to clients: it begins with no scheme
//              hint[server-url-relative]: if a host is meant, write http://127.0.0.1

// Right:
#include <oapi/api.hpp>
[[api::server("https://shop.example.com")]];
[[api::server("//shop.example.com")]];
[[api::server("/")]];
[[api::server("api")]];
[[api::server("v1.2/")]];
[[api::server("./example.com")]];
[[api::server("api/shop.example.com")]];
[[api::server("{host}.example.com", "All", oapi::ServerVariable{.name = "host", .default_ = "https://eu"})]];
[[api::get("/items")]] int items();
