#include <oapi/api.hpp>

#include <string>

struct Lamp {
  bool on;
};

[[api::get("/text"), api::produces("text/plain")]] std::string text();
[[api::get("/both"), api::produces("application/json"), api::produces("application/xml")]]
Lamp both();
[[api::get("/list"), api::produces("text/csv", "text/tab-separated-values")]] std::string list();
[[api::get("/file"), api::produces("image/png")]] oapi::File file();
[[api::get("/any-file")]] oapi::File any_file();
