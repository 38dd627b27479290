#include <oapi/api.hpp>
#include <string>

namespace {
constexpr const char *kDone = "Done";
}

[[api::define_callback("Done", "{$request.query.url}")]] void done(int result);
[[api::get("/start"), api::use_callback("done", oapi::component(kDone))]] void start(std::string url);
