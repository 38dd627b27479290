// real --std c++17
#include <compare>
[[api::get("/x")]] std::size_t item();
