// real --std c++20
#include <expected>
#include <string>
[[api::get("/x")]] std::expected<int, std::string> item();
