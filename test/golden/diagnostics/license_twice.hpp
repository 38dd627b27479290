#include <oapi/api.hpp>

[[api::info("Lamps", "1.0", oapi::Info{.license = {.name = "MIT", .identifier = "MIT", .url = "https://mit-license.org"}})]];
//                                                ^ error[license-twice]: a license has either an identifier or a URL, not both

[[api::get("/lamps")]] int lamps();
