// real --extra-arg=-nostdinc++
#include <cstdint>
[[api::get("/x")]] int item();
