// One header is missing, however often it is needed.
struct Lamp {
  int watts;
};
[[api::get("/a"), api::response(200, "All", oapi::type<Lamp>), api::query("n", oapi::type<int>)]] int a();
//                                          ^ error[clang-error]: use of undeclared identifier 'oapi'
//                                            hint[clang-error]: include <oapi/api.hpp>
[[api::get("/b"), api::response(200, "All", oapi::type<Lamp>)]] int b();
[[api::info("Lamps", "1.0", oapi::Info{.summary = "Lamps"})]];
