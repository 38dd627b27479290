// flags: --std c++23
#include <expected>
#include <string>

enum class Failure { too_dark, too_bright };

[[api::get("/lamp")]] std::expected<int, Failure> lamp();
