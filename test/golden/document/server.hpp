#include <oapi/api.hpp>

[[api::server("https://api.example.com", "Production")]];
[[api::server("https://test.example.com")]];

[[api::server("https://{region}.example.com:{port}/v{version}", "By region",
              oapi::ServerVariable{.name = "region", .default_ = "eu", .enum_ = {"eu", "us"},
                                   .description = "Near to you"},
              oapi::ServerVariable{.name = "port", .default_ = "443",
                                   .extensions = R"({"x-secure": true})"},
              oapi::ServerVariable{.name = "version", .default_ = "1"})]];

[[api::get("/lamps")]] int lamps();

[[api::get("/files"), api::server("https://files.example.com", "Only files")]] int files();
