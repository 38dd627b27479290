#include <lamps.hpp>
//       ^ error[clang-fatal]: 'lamps.hpp' file not found

[[api::get("/lamps")]] Lamp lamps();
