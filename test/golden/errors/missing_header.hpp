/// What stands behind is where it belongs, whatever Clang makes of it without the header.
#include <shop/absent.hpp>
//       ^ error[clang-fatal]: 'shop/absent.hpp' file not found

[[api::info("Shop", "1", shop::Info{.summary = "s"})]];
[[api::get("/items")]] shop::Item item();
