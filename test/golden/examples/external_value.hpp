#include <oapi/api.hpp>
#include <string>

[[api::define_example("Small", oapi::Example{.externalValue = "https://example.com/small.csv"})]];

[[api::get("/report"), api::produces("text/csv"),
  api::response_example(200, "large", oapi::Example{.externalValue = "https://example.com/large.csv"}),
  api::response_example(200, "small", oapi::component("Small"))]]
std::string report();
