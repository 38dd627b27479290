// real
#include <string>
[[api::get("/x")]] std::string abs(int value);
