// real -I own
#include <string>
[[api::get("/x")]] std::string item();
