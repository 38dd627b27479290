#include <string>

[[api::post("/lamps")]] void add_lamp([[api::body]] std::string url);
/// Two functions of one callback, which is one object.
[[api::callback("add_lamp", "done", "{$request.body}"), api::callback_extension("x-retries", "3")]] void done(int lamp);
[[api::callback("add_lamp", "done", "{$request.body}/lost", "put"), api::callback_extension("x-retries", "3"),
  api::callback_extension("x-owner", R"("lights")")]] void lost(int lamp);

[[api::define_callback("Broken", "{$request.query.url}"), api::callback_extension("x-retries", "1")]] void broken(int lamp);
