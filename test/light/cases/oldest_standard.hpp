// real --std c++14
#include <string>
[[api::get("/x")]] std::string item();
