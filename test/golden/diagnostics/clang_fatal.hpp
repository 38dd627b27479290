#include <lamps.hpp>
//       ^ error[clang-fatal]: 'lamps.hpp' file not found
//         hint[clang-fatal]: name the directory that has it with -I, or with -p the build directory where compile_commands.json is

[[api::get("/lamps")]] Lamp lamps();
