/// What stands behind is where it belongs, whatever Clang makes of it without the header.
#include <shop/absent.hpp>
//       ^ error[clang-fatal]: 'shop/absent.hpp' file not found
//         hint[clang-fatal]: name the directory that has it with -I, or with -p the build directory where compile_commands.json is

[[api::info("Shop", "1", shop::Info{.summary = "s"})]];
[[api::get("/items")]] shop::Item item();
