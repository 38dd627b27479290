#include <oapi/api.hpp>

[[api::path_server("/files", "https://files.example.com", "Only files")]];
[[api::path_server("/files", "https://{region}.example.com",
                   oapi::ServerVariable{.name = "region", .default_ = "eu"})]];

[[api::get("/files")]] int files();
